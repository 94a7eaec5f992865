/** A Markdown page cut into what an import can use; everything keeps its line. */
export type Heading = { level: number; text: string; line: number };

/** `opened` and `closed` are false where the row lacks its first or its last bar. */
export type TableRow = { line: number; cells: string[]; opened: boolean; closed: boolean };

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
  /** What begins and never ends, so that the rest of the page is part of it. */
  unclosed: { line: number; what: 'comment' | 'code' }[];
  blocks: Block[];
};
