import { useRef, useState } from 'react';
import { setExistingPosts, setOpeningWaiting } from '../../../models/index';
import { EditBox } from '../../components/edit-box';
import { Refused } from '../../components/refused';
import { existingDraft } from '../../selectors/existing-draft';
import type { TeamGroup } from '../../selectors/team-groups';
import { useActions, useOpenDocument } from '../../state/workbench';
import { ExistingForm } from './existing-form';
import { readCount, useChange } from './use-change';

/** Whether a team has a service today, and what is known of it; of a new team, who waits when it goes live. */
export function TeamService({ id, group: { label, existingPosts, openingWaiting } }: { readonly id: string; readonly group: TeamGroup }) {
  const { answer: { resolved } } = useOpenDocument();
  const { changeText } = useActions();
  const { problems, change } = useChange();
  const [isEditing, setIsEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const draft = existingDraft(resolved, id);
  const close = (): void => {
    setIsEditing(false);
    // The form goes, and with it the place of the focus.
    requestAnimationFrame(() => { opener.current?.focus(); });
  };
  return (
    <>
      <div className="team-card__head">
        <label className="team-card__existing">
          <input
            type="checkbox" checked={existingPosts !== null} aria-label={`${label} has a service today`}
            onChange={() => { change((text) => setExistingPosts(text, id, existingPosts === null ? 1 : null, resolved.file)); }}
          />
          <span>service today</span>
        </label>
        {existingPosts !== null && !isEditing && (
          <>
            <EditBox
              kind="number" label={`Posts of ${label} today`} value={String(existingPosts)}
              onCommit={(typed) => {
                const posts = readCount(typed, resolved.file);
                return posts.ok ? changeText((text) => setExistingPosts(text, id, posts.value, resolved.file)) : posts.problems;
              }}
            />
            <span className="plan-table__under">posts</span>
          </>
        )}
        {draft !== null && !isEditing && (
          <button ref={opener} type="button" className="plain-button" aria-label={`More about the service of ${label} today`} onClick={() => { setIsEditing(true); }}>
            more
          </button>
        )}
      </div>
      {existingPosts === null && (
        <div className="team-card__head">
          <span className="plan-table__under">waiting at go-live</span>
          <EditBox
            kind="number" label={`People waiting when ${label} goes live`} value={String(openingWaiting)}
            onCommit={(typed) => {
              const people = readCount(typed, resolved.file, 'people');
              return people.ok ? changeText((text) => setOpeningWaiting(text, id, people.value, resolved.file)) : people.problems;
            }}
          />
        </div>
      )}
      {draft !== null && isEditing && <ExistingForm team={id} label={label} before={draft} onDone={close} />}
      <Refused problems={problems} />
    </>
  );
}
