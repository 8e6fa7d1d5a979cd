import { unitLabel, type ImportFigure, type ImportPreview } from '../../models/index';
import { countText, quantityText } from '../format';

/** As many rows as are shown; all of them are brought in. */
const MOST_SHOWN = 200;

/** One figure of a row that can be brought in, in words. */
export interface ImportLine {
  readonly key: string;
  readonly cell: string;
  readonly subject: string;
  readonly label: string;
  readonly after: string;
  readonly before: string;
  readonly doubt: string | null;
}

/** What would be brought in, figure by figure. */
export function importLines({ accepted }: ImportPreview): readonly ImportLine[] {
  return accepted.slice(0, MOST_SHOWN).flatMap(({ subject, figures, words }) => figures.map((figure) => {
    const unit = unitLabel(figure.unit);
    const about = [words['funder'], words['first_month'] === undefined ? undefined : `${words['first_month']} to ${words['last_month'] ?? ''}`, words['certainty']];
    const more = about.filter((part) => part !== undefined).join(', ').replace('hoped_for', 'hoped for');
    return {
      key: figure.cell, cell: figure.cell, subject: subject.label, label: more === '' ? figure.label : `${figure.label}; ${more}`,
      after: quantityText(figure.value, unit), before: beforeText(figure, unit), doubt: figure.doubt,
    };
  }));
}

function beforeText({ before, isWorkedOut }: ImportFigure, unit: string): string {
  if (before === null) return 'none';
  return isWorkedOut ? `${quantityText(before, unit)}, worked out` : quantityText(before, unit);
}

function rows(count: number, verb: string): string {
  return `${countText(count)} ${count === 1 ? 'row' : 'rows'} ${verb}`;
}

/** How many rows can be brought in, how many cannot, and what is doubtful, in a sentence. */
export function importSummary({ accepted, rejected }: ImportPreview): string {
  const doubts = accepted.flatMap(({ figures }) => figures).filter(({ doubt }) => doubt !== null).length;
  const shown = accepted.length > MOST_SHOWN ? ` The first ${MOST_SHOWN} are shown.` : '';
  const doubtful = doubts === 0 ? '' : ` ${countText(doubts)} ${doubts === 1 ? 'figure is' : 'figures are'} more than twice or less than half of today’s.`;
  const refused = rejected.length === 0 ? 'none is rejected' : rows(rejected.length, rejected.length === 1 ? 'is rejected' : 'are rejected');
  return `${rows(accepted.length, 'can be brought in')}; ${refused}.${doubtful}${shown}`;
}
