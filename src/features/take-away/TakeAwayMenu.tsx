import { Check, Copy } from 'lucide-react';
import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { Things } from '@/domain/export/json';
import { type ExportTable, locationTable, matrixTable, regionTable } from '@/domain/export/tables';
import { formatAvailable } from '@/domain/format';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { saveFile } from '@/ui/save-file';
import { copyTable } from './copy-table';
import { editionFiles, type FileForm, fileNameOf, formsBeside, selectionOf } from './export-files';
import { RefusedTable } from './RefusedTable';

type TakeAwayMenuProps = {
  index: EditionIndex;
  navigation: Navigation;
  onAnnounce: ((text: string) => void) | undefined;
  /** As TakeAway has it. */
  inOrder?: (() => Things) | undefined;
  /** After a file was offered. */
  onDone: () => void;
};

type Copied = { what: string; table: ExportTable; outcome: 'copied' | 'refused' };
const shownMs = 2500;

/** The contents of the export menu. */
export function TakeAwayMenu(props: TakeAwayMenuProps) {
  const { index, navigation, onAnnounce, onDone } = props;
  const { view } = navigation;
  const selection = useMemo(() => selectionOf(index, view, null), [index, view]);
  const [copied, setCopied] = useState<Copied | null>(null);
  useEffect(() => {
    if (copied?.outcome !== 'copied') return undefined;
    const timer = setTimeout(() => setCopied(null), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);

  const save = (form: FileForm) => {
    navigation.flush();
    const name = fileNameOf(index, view, form);
    const link = navigation.linkToHere(index.edition.id);
    saveFile(name, form.type, form.write(index, { ...selection, link }));
    onAnnounce?.(`Saved ${name}`);
    onDone();
  };
  const copy = async (what: string, table: ExportTable) => {
    const outcome = (await copyTable(table)) ? 'copied' : 'refused';
    setCopied({ what, table, outcome });
    onAnnounce?.(outcome === 'copied' ? 'Table copied' : 'Copy the table with your keyboard');
  };
  const inOrder = props.inOrder ?? (() => selection);
  const copyButton = (what: string, label: string, table: () => ExportTable) => (
    <CopyButton
      label={label}
      isCopied={copied?.what === what && copied.outcome === 'copied'}
      onCopy={() => void copy(what, table())}
    />
  );
  return (
    <div className="flex flex-col gap-3">
      <Group title="Save what is filtered">
        <p className="m-0 mb-1 text-note text-ink-3">
          {formatAvailable(selection.locations, 'peering location')},{' '}
          {formatAvailable(selection.regions, 'Azure region')}
        </p>
        <div className="flex flex-wrap gap-2">
          {formsBeside(view.mode).map((form) => (
            <Button key={form.label} className="wide:min-h-8" onClick={() => save(form)}>
              {form.label}
            </Button>
          ))}
        </div>
      </Group>
      <Group title="Copy for a spreadsheet">
        <div className="flex flex-wrap gap-2">
          {view.mode === 'matrix'
            ? copyButton('matrix', 'Copy table', () => matrixTable(index, inOrder()))
            : copyButton('locations', 'Copy table', () =>
                locationTable(index, inOrder().locations),
              )}
          {copyButton('regions', 'Copy Azure regions', () => regionTable(index, inOrder().regions))}
        </div>
        {copied?.outcome === 'refused' && <RefusedTable key={copied.what} table={copied.table} />}
      </Group>
      <Group title={`Whole edition ${index.edition.id}`}>
        <p className="m-0 flex flex-wrap gap-x-4 text-body">
          {editionFiles(import.meta.env.BASE_URL, index.edition.id).map(({ label, href }) => (
            <a
              key={href}
              href={href}
              className="inline-flex items-center max-wide:min-h-11 wide:min-h-6"
            >
              {label}
            </a>
          ))}
        </p>
        <p className="m-0 mt-1 text-note text-ink-3">Addresses that stay, for scripts too.</p>
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className="m-0 mb-1.5 text-small font-semibold text-ink">
        {title}
      </p>
      {children}
    </div>
  );
}

type CopyButtonProps = { label: string; isCopied: boolean; onCopy: () => void };

function CopyButton({ label, isCopied, onCopy }: CopyButtonProps) {
  const Icon = isCopied ? Check : Copy;
  return (
    <Button className="wide:min-h-8" onClick={onCopy}>
      <Icon aria-hidden="true" size={14} className={isCopied ? 'text-success' : ''} />
      {isCopied ? 'Table copied' : label}
    </Button>
  );
}
