import { useRested } from '../../components/use-rested';
import { qualityCells, type QualityCells } from '../../selectors/quality-count';
import { useOpenDocument } from '../../state/workbench';

/** What the result rests on, once the hand has come to rest. Another scenario or option is not waited for. */
export function useQuality(): QualityCells {
  const document = useOpenDocument();
  const rested = useRested(document);
  const { answer } = rested.opened === document.opened ? rested : document;
  return qualityCells(answer, document.look);
}
