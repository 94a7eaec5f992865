/** A Markdown page cut into what an import can use; everything keeps its line. */
export type Heading = { level: number; text: string; line: number };

/** `closed` is false where the row lacks its last bar. */
export type TableRow = { line: number; cells: string[]; closed: boolean };

export type TableBlock = {
  kind: 'table';
  line: number;
  path: Heading[];
  /** null where no separator row follows the first one. */
  header: TableRow | null;
  /** Columns of the separator row. */
  separatorWidth: number | null;
  rows: TableRow[];
};

export type ListBlock = {
  kind: 'list';
  line: number;
  path: Heading[];
  items: { line: number; text: string }[];
};

type TextBlock = { kind: 'text'; line: number; path: Heading[]; text: string };

export type Block = TableBlock | ListBlock | TextBlock;

export type MarkdownDocument = {
  file: string;
  frontMatter: string;
  comments: { line: number; text: string }[];
  blocks: Block[];
};
