import { useEffect, useRef, type ReactNode } from 'react';

interface ModalProps {
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small window over the page. Escape and the button close it; focus goes back to where it was. */
export function Modal({ id, title, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="modal" aria-labelledby={`${id}-title`} onCancel={onClose} onClose={onClose}>
      <div className="modal__bar">
        <h2 id={`${id}-title`} className="modal__title">{title}</h2>
        <button type="button" className="plain-button" onClick={onClose}>Close</button>
      </div>
      {children}
    </dialog>
  );
}
