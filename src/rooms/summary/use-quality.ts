import { useSettled } from '../../components/use-rested';
import { qualityCells, type QualityCells } from '../../selectors/quality-count';
import { useOpenDocument } from '../../state/workbench';

/** What the result rests on, once the page stands and the hand has come to rest. Another option is not waited for. */
export function useQuality(): QualityCells | null {
  const document = useOpenDocument();
  const settled = useSettled(document);
  if (settled === null) return null;
  const { answer } = settled.opened === document.opened ? settled : document;
  return qualityCells(answer, document.look);
}
