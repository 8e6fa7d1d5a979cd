import { useEffect, useState } from 'react';
import { moveAuthority } from '../../../models/index';
import { Refused } from '../../components/refused';
import { teamGroups } from '../../selectors/team-groups';
import { useOpenDocument } from '../../state/workbench';
import { AddTeam } from './add-team';
import { memberId, type Move } from './authority-move';
import { TeamCard } from './team-card';
import { useChange } from './use-change';

/** Groups authorities into teams: by the list beside each, which needs no mouse, or by dragging. */
export function TeamsEditor() {
  const { answer } = useOpenDocument();
  const { problems, change } = useChange();
  const [last, setLast] = useState<{ readonly words: string; readonly focus: string } | null>(null);
  const groups = teamGroups(answer);
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  useEffect(() => {
    if (last !== null) document.getElementById(last.focus)?.focus();
  }, [last]);
  const move = ({ authority, name, from, to }: Move): void => {
    if (from === to || !change((text) => moveAuthority(text, authority, { from, to }, answer.resolved.file))) return;
    const words = to === null ? `${name} is taken out of ${labels.get(from) ?? ''}.` : `${name} is now in ${labels.get(to) ?? ''}.`;
    setLast({ words, focus: memberId(to, authority) });
  };
  return (
    <>
      <p className="govuk-visually-hidden" role="status">{last?.words}</p>
      <Refused problems={problems} />
      <div className="team-cards">
        {groups.map((group) => <TeamCard key={group.id ?? ''} group={group} groups={groups} onMove={move} />)}
      </div>
      <AddTeam />
    </>
  );
}
