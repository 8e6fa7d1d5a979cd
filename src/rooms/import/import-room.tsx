import { useMemo, useState, type ReactNode } from 'react';
import { guessMapping, previewImport, readTable, workedOutCounts, type ImportAsked, type ImportKind, type ImportTable } from '../../../models/index';
import { ProblemItems } from '../../components/problem-list';
import { importSummary } from '../../selectors/import-rows';
import { useOpenDocument } from '../../state/workbench';
import { BringInForm } from './bring-in-form';
import { MappingStep } from './mapping-step';
import { AcceptedTable, RejectedTable } from './preview-tables';
import { TableStep } from './table-step';

function Step({ number, title, children }: { readonly number: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="start-step" aria-labelledby={`import-step-${number}`}>
      <h2 id={`import-step-${number}`} className="section-title"><span className="start-step__number">Step {number}</span> {title}</h2>
      {children}
    </section>
  );
}

interface TableStepsProps {
  readonly table: ImportTable;
  readonly kind: ImportKind;
  readonly source: string;
  readonly onDone: (rows: number) => void;
}

/** Steps 2 and 3, once there is a table. */
function TableSteps({ table, kind, source, onDone }: TableStepsProps) {
  const { answer: { resolved } } = useOpenDocument();
  const [asked, setAsked] = useState<ImportAsked>(() => ({ kind, mapping: guessMapping(kind, table.columns), units: {}, numbers: 'plain' }));
  const [priceYear, setPriceYear] = useState(resolved.priceBaseYear);
  const preview = useMemo(() => previewImport(table, asked, resolved, workedOutCounts(resolved)), [table, asked, resolved]);
  return (
    <>
      <Step number={2} title="Say which column is what">
        <MappingStep table={table} asked={asked} priceYear={priceYear} onAsk={setAsked} onPriceYear={setPriceYear} />
      </Step>
      <Step number={3} title="Look it over and bring it in">
        {preview.missing.length > 0 ? <ul role="status" className="said">{preview.missing.map((what) => <li key={what}>{what}</li>)}</ul> : (
          <>
            <p role="status">{importSummary(preview)}</p>
            {preview.rejected.length > 0 && <RejectedTable rejected={preview.rejected} />}
            {preview.accepted.length > 0 && <AcceptedTable preview={preview} />}
            {preview.accepted.length > 0 && (
              <BringInForm kind={kind} preview={preview} priceYear={priceYear} source={source} onDone={onDone} />
            )}
          </>
        )}
      </Step>
    </>
  );
}

interface Given {
  readonly text: string;
  /** Name of the file it came from. */
  readonly from: string | null;
}

const nothing: Given = { text: '', from: null };

/** Local figures from a table: what it holds, which column is what, and a look at every row before anything changes. */
export function ImportRoom() {
  const [kind, setKind] = useState<ImportKind>('authorities');
  const [given, setGiven] = useState<Given>(nothing);
  const [done, setDone] = useState<number | null>(null);
  const outcome = useMemo(() => (given.text === '' ? null : readTable(given.text)), [given]);
  return (
    <main id="main" className="room start import">
      <h1 className="room__title">Bring in local data</h1>
      <p className="room__note">
        Figures from a table become part of the scenario that is open, each with its source. Nothing changes before you say so, and Undo takes all of it back at once.
      </p>
      <p role="status" className="import__done">{done === null ? '' : `${done === 1 ? '1 row was' : `${done} rows were`} brought in as one step. Undo takes it back.`}</p>
      <Step number={1} title="Give the table">
        <TableStep
          kind={kind} text={given.text} from={given.from} onKind={setKind}
          onText={(text, from) => { setGiven({ text, from }); setDone(null); }}
        />
      </Step>
      {outcome?.ok === false && <div role="alert"><ProblemItems problems={outcome.problems} /></div>}
      {outcome?.ok === true && (
        <TableSteps
          key={`${kind} ${outcome.value.columns.join()}`} table={outcome.value} kind={kind} source={given.from ?? ''}
          onDone={(rows) => { setGiven(nothing); setDone(rows); }}
        />
      )}
    </main>
  );
}
