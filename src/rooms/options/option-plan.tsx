import { changeChoice, includeTeam, leaveOutTeam, type ChoiceChange } from '../../../models/index';
import { EditBox } from '../../components/edit-box';
import { Refused } from '../../components/refused';
import { ScrollRegion } from '../../components/scroll-region';
import { optionLabel } from '../../selectors/answered';
import { planMonths, planRows, suggestedGoLive, type PlanRow } from '../../selectors/option-plan';
import { useActions, useOpenDocument } from '../../state/workbench';
import { readCount, useChange } from './use-change';

/** What the option shown decides for each team. */
export function OptionPlan() {
  const { answer, look } = useOpenDocument();
  const rows = planRows(answer, look.option);
  const name = optionLabel(answer.resolved, look.option);
  return (
    <ScrollRegion label={`What ${name} decides for each team`}>
      <table className="plan-table">
        <caption className="govuk-visually-hidden">What {name} decides for each team</caption>
        <thead>
          <tr>
            <th scope="col">Takes part</th><th scope="col">Team</th><th scope="col">Go-live</th><th scope="col">Case manager posts</th><th scope="col">No new referrals from</th>
          </tr>
        </thead>
        <tbody>{rows.map((row) => <Row key={row.team} row={row} />)}</tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row }: { readonly row: PlanRow }) {
  const { answer, look: { option } } = useOpenDocument();
  const { file } = answer.resolved;
  const { problems, change } = useChange();
  const { team, label, existingPosts } = row;
  const include = (): boolean => change((text) => includeTeam(
    text, option, existingPosts === null ? { team, go_live: suggestedGoLive(answer, option) } : { team, posts: existingPosts }, file,
  ));
  return (
    <>
      <tr className={row.included ? undefined : 'plan-table__out'}>
        <td>
          <input
            type="checkbox" aria-label={`${label} takes part`} checked={row.included}
            onChange={() => { if (row.included) change((text) => leaveOutTeam(text, option, team, file)); else include(); }}
          />
        </td>
        <th scope="row">
          {label}
          <span className="plan-table__under">{row.authorities}</span>
          {row.today !== null && <span className="plan-table__under">{row.included ? `${row.today} posts today` : `${row.today} posts today; the service closes`}</span>}
        </th>
        {row.included ? <Choices row={row} /> : <td colSpan={3}><span className="plan-table__under">left out</span></td>}
      </tr>
      {problems.length > 0 && <tr><td colSpan={5}><Refused problems={problems} /></td></tr>}
    </>
  );
}

function Choices({ row }: { readonly row: PlanRow }) {
  const { answer, look: { option } } = useOpenDocument();
  const { changeText } = useActions();
  const { first, last, end } = planMonths(answer);
  const { team, label } = row;
  const set = (change: ChoiceChange) => changeText((text) => changeChoice(text, option, team, change, answer.resolved.file));
  return (
    <>
      <td>
        <EditBox
          kind="month" label={`Go-live of ${label}, year and month such as 2028-10`} value={row.goLive} min={first} max={last}
          onCommit={(month) => set({ go_live: month === '' ? null : month })}
        />
        {row.goLive === '' && <span className="plan-table__under">goes on as it is</span>}
        {row.tooEarly !== null && <span className="plan-table__under">{row.tooEarly}</span>}
      </td>
      <td><Posts row={row} /></td>
      <td>
        <EditBox
          kind="month" label={`${label} takes no new referrals from, year and month such as 2031-04`} value={row.referralsClose} min={first} max={end}
          onCommit={(month) => set({ referrals_close: month === '' ? null : month })}
        />
        {row.referralsClose === '' && <span className="plan-table__under">end of delivery</span>}
      </td>
    </>
  );
}

/** Posts by the option's own number, or as many as demand calls for. */
function Posts({ row }: { readonly row: PlanRow }) {
  const { answer, look: { option } } = useOpenDocument();
  const { changeText } = useActions();
  const { problems, change } = useChange();
  const { team, label } = row;
  const { file } = answer.resolved;
  // An existing service without a go-live goes on with the posts it has: sized from demand, it needs a month to change in.
  const size = (): ChoiceChange => ({ ...(row.existingPosts === null ? {} : { go_live: row.goLive || planMonths(answer).first }), posts: null });
  return (
    <div className="plan-table__posts">
      <select
        className="plain-select" aria-label={`Posts of ${label}`} value={row.posts === null ? 'sized' : 'own'}
        onChange={(event) => {
          const next = event.currentTarget.value === 'sized' ? size() : { posts: row.sizedPosts };
          change((text) => changeChoice(text, option, team, next, file));
        }}
      >
        <option value="sized">sized from demand: {row.sized}</option>
        <option value="own">own number</option>
      </select>
      {row.posts !== null && (
        <EditBox
          kind="number" label={`Number of posts of ${label}`} value={row.posts}
          onCommit={(typed) => {
            const posts = readCount(typed, file);
            return posts.ok ? changeText((text) => changeChoice(text, option, team, { posts: posts.value }, file)) : posts.problems;
          }}
        />
      )}
      <p role="status" className="slider__hint">{row.postsHint ?? ''}</p>
      <Refused problems={problems} />
    </div>
  );
}
