/** Works out what must be done after a withdrawal. Pure: it reads no clock and no database. */
import { jobStates, workingDaysAfter, type Day, type JobState } from "#brand";
import { outputUsers } from "./output-users.ts";
import type { ConsentReach, ReachedRendition, ReachedUser } from "./reach.ts";
import { taskKinds, type TaskKind } from "./task-kinds.ts";
import { taskPolicy } from "./task-policy.table.ts";

/** A task before anybody is asked. */
export interface PlannedTask {
  readonly kind: TaskKind;
  /** A whole sentence without a word about anybody in a photograph: whoever does it need not know. */
  readonly what: string;
  /** The outputs that it is about, by their ids. */
  readonly renditions: readonly number[];
  readonly due: Day;
  /** The login of whoever it is for, where that is known. */
  readonly keeper?: number;
}

/** What a task says beside its due day, which follows from its kind. */
type Unplanned = Omit<PlannedTask, "due">;

/** The tasks of a withdrawal that is recorded on a day, in the order of their kinds. */
export function planTasks(
  reach: ConsentReach,
  day: Day,
): readonly PlannedTask[] {
  const planned: readonly Unplanned[] = [
    ...ofUsers(reach, "cancel-job"),
    ...ofCampaigns(reach, "take-down", isOnScreens),
    ...ofCampaigns(reach, "stop-stock", isPrinted),
    ...ofUsers(reach, "tell-recipient"),
    ...ofDocuments(reach),
  ];
  return planned
    .map((task) => ({
      ...task,
      due: workingDaysAfter(day, taskPolicy[task.kind].workingDays),
    }))
    .toSorted((one, other) => orderOf(one) - orderOf(other));
}

const order = Object.keys(taskKinds);

const orderOf = ({ kind }: Unplanned): number => order.indexOf(kind);

/** One task for each who has outputs, however often they fetched them. */
function ofUsers(
  { renditions, users }: ConsentReach,
  kind: TaskKind,
): readonly Unplanned[] {
  const names = namesOf(renditions);
  const kinds = outputUsers
    .filter(({ task }) => task === kind)
    .map((one) => one.kind);
  const found = users
    .filter((one) => kinds.includes(one.kind))
    .flatMap(({ items }) => items);
  const whos = [...new Set(found.map(({ who }) => who))];
  return whos.flatMap((who) => {
    const own = found.filter((user) => user.who === who);
    const [first] = own;
    if (!first) return [];
    const ids = [...new Set(own.flatMap((user) => user.renditions))];
    return [
      {
        // Whoever is in the house takes down; whoever is outside is told.
        kind: kind === "tell-recipient" && isOurs(first) ? "take-down" : kind,
        what: askOf(kind, first, named(ids, names)),
        renditions: ids,
        ...(first.keeper !== undefined && { keeper: first.keeper }),
      },
    ];
  });
}

const isOurs = ({ who }: ReachedUser): boolean => who.startsWith("user:");

function askOf(kind: TaskKind, user: ReachedUser, files: string): string {
  const { name, state } = user;
  if (state) return askOfJob(state, user, files);
  if (kind === "cancel-job")
    return `Stop what is on press from ${files}, which ${name} pulled: cancel the job, or set aside what is printed`;
  return isOurs(user)
    ? `Take down ${files} wherever ${name} has put what was fetched, and delete the copies`
    : `Tell ${name} that ${files} may no longer be used, and ask for the copies to be deleted`;
}

/** What to do about a print job: which one, where it stands and whom to ring. */
function askOfJob(
  state: JobState,
  { contact = "the press desk", name }: ReachedUser,
  files: string,
): string {
  const job = `Print job ${name}, with ${files} in it,`;
  if (state === "printing")
    return `${job} is on the press: ring ${contact}, have it stopped, and set aside what is printed`;
  if (state === "delivered")
    return `${job} is delivered: set aside the copies that are left, and tell ${contact} to print no more`;
  return `${job} is ${jobStates[state].toLowerCase()} and goes to press no more: cancel it, and tell ${contact}`;
}

/** One task for each campaign that has such outputs. */
function ofCampaigns(
  { renditions }: ConsentReach,
  kind: "take-down" | "stop-stock",
  isMeant: (rendition: ReachedRendition) => boolean,
): readonly Unplanned[] {
  const names = namesOf(renditions);
  const meant = renditions.filter(isMeant);
  const campaigns = [...new Set(meant.map(({ toolkit }) => toolkit))];
  return campaigns.map((campaign) => {
    const ids = meant
      .filter(({ toolkit }) => toolkit === campaign)
      .map(({ id }) => id);
    const files = named(ids, names);
    return {
      kind,
      what:
        kind === "take-down"
          ? `Take down ${files} from every site, screen and social account of the council`
          : `Use no more stock printed from ${files}: set it aside and recycle it. Nothing that was given out need be called back`,
      renditions: ids,
    };
  });
}

const isOnScreens = ({ purpose }: ReachedRendition): boolean =>
  purpose === "screen" || purpose === "social";

const isPrinted = ({ purpose }: ReachedRendition): boolean =>
  purpose === "press";

/** One task for each document that still offers a photograph for something new. */
const ofDocuments = ({
  documents,
  photographs,
}: ConsentReach): readonly Unplanned[] =>
  documents.map(({ collection, title }) => ({
    kind: "replace-photograph",
    what: `Put another photograph in place of ${listed(photographs.map((one) => one.title))} in "${title}" (${collection})`,
    renditions: [],
  }));

const namesOf = (
  renditions: readonly ReachedRendition[],
): ReadonlyMap<number, string> =>
  new Map(renditions.map(({ id, name }) => [id, name]));

const named = (
  ids: readonly number[],
  names: ReadonlyMap<number, string>,
): string => listed(ids.map((id) => names.get(id) ?? String(id)));

/** How many are named; the rest are counted, and the task lists them all. */
const mostNamed = 2;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => `"${name}"`);
  const rest = names.length - shown.length;
  return new Intl.ListFormat("en-GB").format(
    rest > 0 ? [...shown, `${rest} more`] : shown,
  );
}
