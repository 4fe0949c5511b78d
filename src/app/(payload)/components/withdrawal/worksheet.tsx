import type { UIFieldServerProps } from "payload";
import {
  readReach,
  taskKinds,
  taskStates,
  todayInLondon,
  type WithdrawalTask,
} from "#collections";
import { CloseTask } from "./close-task.tsx";
import { dayInLondon } from "./day-in-london.ts";
import { ReachedLists } from "./reached-lists.tsx";

/** What is to be done after a withdrawal, who does it and how far it is; and the proof of it at the end. */
export async function Worksheet({
  data,
  id,
  payload,
  req,
}: UIFieldServerProps) {
  if (id === undefined) return null;
  const { docs } = await payload.find({
    collection: "withdrawal-tasks",
    where: { worksheet: { equals: id } },
    pagination: false,
    sort: "due",
    depth: 1,
    populate: { users: { name: true } },
    overrideAccess: true,
    req,
  });
  const reach = readReach(data?.["reach"]);
  return (
    <div className="field-type livery-worksheet">
      <Progress
        id={id}
        tasks={docs}
        completedAt={textOf(data?.["completedAt"])}
      />
      <table className="livery-table">
        <thead>
          <tr>
            <th scope="col">What to do</th>
            <th scope="col">Who</th>
            <th scope="col">Due</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {docs.map((task) => (
            <Row key={task.id} task={task} />
          ))}
        </tbody>
      </table>
      <p className="livery-small">
        Nothing that was printed and given out need be called back: what was
        done before the withdrawal stays lawful. What is left in stock is not
        used.
      </p>
      <section aria-label="What it reached">
        <h3>What it reached, as it was found then</h3>
        <ReachedLists reach={reach} />
      </section>
    </div>
  );
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : "";

const isOverdue = ({ due, state }: WithdrawalTask): boolean =>
  state === "open" && due.slice(0, 10) < todayInLondon();

function Progress({
  completedAt,
  id,
  tasks,
}: {
  readonly completedAt: string;
  readonly id: number | string;
  readonly tasks: readonly WithdrawalTask[];
}) {
  const closed = tasks.filter(({ state }) => state !== "open").length;
  const overdue = tasks.filter(isOverdue).length;
  if (completedAt)
    return (
      <p>
        <strong>Complete since {dayInLondon(completedAt)}.</strong>{" "}
        <a href={`/api/withdrawals/${id}/evidence`}>Download the evidence</a>{" "}
        (PDF)
      </p>
    );
  return (
    <>
      <p>
        <strong>
          {closed} of {tasks.length} tasks closed
        </strong>
        {overdue > 0 && <span className="livery-due">, {overdue} overdue</span>}
      </p>
      <progress aria-label="Tasks closed" max={tasks.length} value={closed} />
    </>
  );
}

function Row({ task }: { readonly task: WithdrawalTask }) {
  const { due, id, kind, note, person, state, what } = task;
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/collections/withdrawal-tasks/${id}`}>
          {taskKinds[kind]}
        </a>
        <br />
        {what}
      </th>
      <td>
        {typeof person === "object" && person ? person.name : "Nobody yet"}
      </td>
      <td className={isOverdue(task) ? "livery-due" : undefined}>
        {dayInLondon(due)}
        {isOverdue(task) && " (overdue)"}
      </td>
      <td>
        {state === "open" ? (
          <CloseTask id={id} />
        ) : (
          <>
            {taskStates[state]}
            {note && <p className="livery-small">{note}</p>}
          </>
        )}
      </td>
    </tr>
  );
}
