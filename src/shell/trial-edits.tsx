import { useState } from 'react';
import { sliderRows } from '../selectors/slider-rows';
import { useActions, useOpen, useOpenDocument } from '../state/workbench';
import { KeepForm } from './keep-form';
import { Modal } from './modal';

function counted(size: number): string {
  return size === 1 ? '1 trial edit' : `${size} trial edits`;
}

/** Says in every room that values are being tried out, and lets them be kept with a reason or thrown away. */
export function TrialEdits() {
  const count = useOpen(({ edits }) => edits.size);
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <>
      <button type="button" className="header-button header-button--marked" aria-haspopup="dialog" onClick={() => { setOpen(true); }}>
        {counted(count)}
      </button>
      {open && <TrialDialog onClose={() => { setOpen(false); }} />}
    </>
  );
}

function TrialDialog({ onClose }: { readonly onClose: () => void }) {
  const { opened, edits } = useOpenDocument();
  const { resetAll, say } = useActions();
  const rows = sliderRows(opened.resolved, [...edits.keys()], edits);
  return (
    <Modal id="trial" title={counted(edits.size)} onClose={onClose}>
      <p>These values are being tried out. The figures follow them, but they are not part of the scenario.</p>
      <ul className="modal__list">
        {rows.map(({ id, label, text, was }) => <li key={id}>{label}: <strong>{text}</strong>, was {was}</li>)}
      </ul>
      <KeepForm onKept={() => { onClose(); say('The trial edits are now overrides of the scenario.'); }} />
      <button type="button" className="plain-button" onClick={() => { onClose(); resetAll(); }}>Discard them</button>
    </Modal>
  );
}
