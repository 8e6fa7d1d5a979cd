import { removeTeam, renameId, renameTeam } from '../../../models/index';
import { EditBox } from '../../components/edit-box';
import { Refused } from '../../components/refused';
import type { TeamGroup, TeamMember } from '../../selectors/team-groups';
import { useActions, useOpenDocument } from '../../state/workbench';
import { TeamService } from './team-service';
import { memberId, type Move } from './authority-move';
import { useChange } from './use-change';
import { useDrag, useDrop } from './use-drag';

interface TeamCardProps {
  readonly group: TeamGroup;
  readonly groups: readonly TeamGroup[];
  readonly onMove: (move: Move) => void;
}

/** One team: its name, its authorities and the service there is today. Authorities can be dropped on it. */
export function TeamCard({ group, groups, onMove }: TeamCardProps) {
  const { ref, isOver } = useDrop((carried) => { onMove({ ...carried, to: group.id }); });
  return (
    <section ref={ref} className={isOver ? 'team-card team-card--over' : 'team-card'} aria-label={group.label}>
      {group.id === null ? <h3 className="team-card__title">{group.label}</h3> : <TeamHead id={group.id} group={group} />}
      <ul className="team-card__members">
        {group.members.map((member) => <Member key={member.id} member={member} group={group} groups={groups} onMove={onMove} />)}
      </ul>
      {group.id !== null && group.others.length > 0 && (
        <select
          className="plain-select" aria-label={`Add an authority to ${group.label}`} value=""
          onChange={(event) => {
            const added = group.others.find(({ id }) => id === event.currentTarget.value);
            if (added) onMove({ authority: added.id, name: added.name, from: null, to: group.id });
          }}
        >
          <option value="">add an authority…</option>
          {group.others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      )}
    </section>
  );
}

function TeamHead({ id, group }: { readonly id: string; readonly group: TeamGroup }) {
  const { answer: { resolved: { file } } } = useOpenDocument();
  const { changeText } = useActions();
  const { problems, change } = useChange();
  const { label } = group;
  return (
    <>
      <div className="team-card__head">
        <EditBox label={`Name of the team ${label}`} value={label} onCommit={(to) => changeText((text) => renameTeam(text, id, to, file))} />
        <button type="button" className="plain-button" aria-label={`Remove the team ${label}`} onClick={() => { change((text) => removeTeam(text, id, file)); }}>
          Remove
        </button>
      </div>
      <div className="team-card__head">
        <span className="plan-table__under">id</span>
        <EditBox label={`Id of the team ${label}`} value={id} onCommit={(to) => changeText((text) => renameId(text, 'teams', id, to, file))} />
      </div>
      <TeamService id={id} group={group} />
      <Refused problems={problems} />
    </>
  );
}

interface MemberProps extends TeamCardProps {
  readonly member: TeamMember;
}

function Member({ member: { id, name }, group, groups, onMove }: MemberProps) {
  const from = group.id;
  const ref = useDrag({ authority: id, name, from });
  return (
    <li ref={ref} className="team-card__member" draggable>
      <span>{name}</span>
      <select
        id={memberId(from, id)} className="plain-select" aria-label={`Move ${name} from ${group.label}`} value="here"
        onChange={(event) => {
          const { value } = event.currentTarget;
          onMove({ authority: id, name, from, to: value === 'out' ? null : value.slice('to '.length) });
        }}
      >
        <option value="here">move to…</option>
        {groups.filter((other) => other.id !== null && other.id !== from).map((other) => (
          <option key={other.id} value={`to ${other.id ?? ''}`}>{other.label}</option>
        ))}
        {from !== null && <option value="out">no team</option>}
      </select>
    </li>
  );
}
