import { optionLabel, type Answered, type Look } from './answered';
import { basisLine } from './basis';
import { beforeAndAfterLines } from './effect-rows';
import { fingerprintRows } from './fingerprint-rows';

/** Said wherever figures are shown while an effect without a comparison group feeds them; null while none does. */
export function beforeAndAfterWords({ resolved }: Answered): string | null {
  const lines = beforeAndAfterLines(resolved);
  if (lines.length === 0) return null;
  return `Before-and-after figure in use. ${lines.join(', ')} ${lines.length === 1 ? 'rests' : 'rest'} on a change measured without a `
    + 'comparison group. Part of it would have come about without Drive, so these results claim too much.';
}

/** What a picture or table that leaves the app says of where its figures come from. */
export function sourceLines(answered: Answered, look: Look, trialEdits: number): readonly string[] {
  const { resolved } = answered;
  const facts = fingerprintRows(answered).map(({ name, value }) => `${name.toLowerCase()} ${value}`).join(', ');
  const warning = beforeAndAfterWords(answered);
  return [
    `Scenario: ${resolved.title}. Option: ${optionLabel(resolved, look.option)}; baseline: ${optionLabel(resolved, look.baseline)}. ${basisLine(resolved)}`,
    `Source: Drive roll-out workbench (independent of the Drive Partnership), ${facts}.`,
    ...(trialEdits === 0 ? [] : [`${trialEdits === 1 ? 'One trial edit is' : `${trialEdits} trial edits are`} in force and not part of the scenario.`]),
    ...(warning === null ? [] : [warning]),
  ];
}
