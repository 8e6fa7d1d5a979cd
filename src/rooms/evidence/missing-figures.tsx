import { useId, useMemo, useState } from 'react';
import { missingFigures } from '../../../models/index';
import { unstated } from '../../selectors/override-draft';
import { useOpenDocument } from '../../state/workbench';
import { OverrideForm } from './override-form';

/** Figures of the force's own authorities that nobody has stated: who has counted them can put them in. */
export function MissingFigures() {
  const id = useId();
  const { answer: { resolved } } = useOpenDocument();
  const figures = useMemo(() => missingFigures(resolved), [resolved]);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const figure = figures.find((each) => each.id === chosen);
  if (figures.length === 0 && said === '') return null;
  const done = (saved: boolean): void => {
    setSaid(saved && figure ? `${figure.label} is now part of the scenario, as an override. Undo takes it out again.` : '');
    setChosen('');
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="section-title">Local figures that are not held yet</h2>
      <p className="room__note">
        For these the scenario takes the rate of the force or the nation. A count of your own replaces that, with its source.
      </p>
      <p className="compared">
        <label htmlFor={`${id}-figure`}>Put in</label>
        <select id={`${id}-figure`} className="plain-select" value={figure?.id ?? ''} onChange={(event) => { setChosen(event.currentTarget.value); setSaid(''); }}>
          <option value="">choose an authority and figure</option>
          {figures.map((each) => <option key={each.id} value={each.id}>{each.label}</option>)}
        </select>
      </p>
      <p role="status">{said}</p>
      {figure && <OverrideForm key={figure.id} parameter={unstated(figure)} onDone={done} />}
    </section>
  );
}
