/**
 * Shares jobs among processes: each step of a job is one statement that one process wins.
 *
 * A process holds a job for some seconds at a time. One that was killed loses it when that time is over; one that was
 * only slow, and has lost it, is told so and writes nothing any more (`turn` counts who has taken it). Time is the
 * database's, since machines disagree. It does not know what is worked on.
 */
import { sql, type SQL } from "@payloadcms/db-sqlite/drizzle";
import { z } from "zod";
import {
  dialectOf,
  runSql,
  type Place,
  type Row,
} from "../database/run-sql.ts";

/** How a job has come to its end, or to rest. */
export interface Ending {
  readonly state: "finished" | "failed" | "cancelled" | "waiting";
  readonly told: unknown;
  readonly message?: string;
  /** Given back unharmed: it does not count as an attempt. */
  readonly isGivenBack?: boolean;
  /** Seconds before it is begun again, where it waits. */
  readonly pause?: number;
}

/** A job that this process holds. */
export interface Lease {
  readonly id: number;
  readonly turn: number;
}

/** Who takes jobs. */
export interface Taker {
  /** A name for people: host and process. */
  readonly worker: string;
  readonly kinds: readonly string[];
  /** Seconds that a job is held without a word. */
  readonly leaseSeconds: number;
}

const taken = z.object({
  id: z.coerce.number(),
  turn: z.coerce.number(),
  attempts: z.coerce.number(),
  kind: z.string(),
  person: z.coerce.number().nullable(),
  input: z.unknown(),
  told: z.unknown(),
});

/** A job as it is taken, with what is needed to do it. */
export type TakenJob = z.infer<typeof taken>;

const later = (place: Place, seconds: number): SQL =>
  dialectOf(place.payload) === "sqlite"
    ? sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`${seconds >= 0 ? "+" : ""}${seconds} seconds`})`
    : sql`now() + make_interval(secs => ${seconds})`;

const namesIn = (names: readonly string[]): SQL =>
  sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  );

const json = (value: unknown): string | null =>
  value === undefined ? null : JSON.stringify(value);

/** SQLite gives JSON as text. */
const parsed = (value: unknown): unknown =>
  typeof value === "string" ? JSON.parse(value) : (value ?? undefined);

/** Takes the job that has waited longest, or one whose process has died; nothing where there is none. */
export async function takeJob(
  place: Place,
  { kinds, leaseSeconds, worker }: Taker,
): Promise<TakenJob | undefined> {
  const now = later(place, 0);
  const free = sql`kind in (${namesIn(kinds)}) and ((state = 'waiting' and not_before <= ${now}) or (state = 'running' and lease_until < ${now}))`;
  // Looking waits for nobody; taking waits for whoever writes.
  const [seen] = await runSql(
    place,
    sql`select id from jobs where ${free} limit 1`,
  );
  if (!seen) return undefined;
  const lock =
    dialectOf(place.payload) === "postgres"
      ? sql`for update skip locked`
      : sql``;
  const [row] = await runSql(
    place,
    sql`update jobs set state = 'running', worker = ${worker}, turn = turn + 1, attempts = attempts + 1, lease_until = ${later(place, leaseSeconds)}, updated_at = ${now}
      where id = (select id from jobs where ${free} order by id limit 1 ${lock})
      returning id, turn, attempts, kind, person_id as person, input, told`,
  );
  return row && readTaken(row);
}

const readTaken = (row: Row): TakenJob =>
  taken.parse({
    ...row,
    input: parsed(row["input"]),
    told: parsed(row["told"]),
  });

/** How a lease stands. */
export type Beat = "held" | "ending" | "lost";

/** How a lease stands, without making it longer. */
export async function lookAtLease(
  place: Place,
  { id, turn }: Lease,
): Promise<Beat> {
  const [row] = await runSql(
    place,
    sql`select state from jobs where id = ${id} and turn = ${turn}`,
  );
  return standing(row);
}

/** Tells that the process lives, and how far the job is. */
export async function beat(
  place: Place,
  { id, turn }: Lease,
  {
    leaseSeconds,
    told,
  }: { readonly leaseSeconds: number; readonly told: unknown },
): Promise<Beat> {
  const [row] = await runSql(
    place,
    sql`update jobs set lease_until = ${later(place, leaseSeconds)}, told = ${json(told)}, updated_at = ${later(place, 0)}
      where id = ${id} and turn = ${turn} and state in ('running', 'ending') returning state`,
  );
  return standing(row);
}

function standing(row: Row | undefined): Beat {
  const state = row?.["state"];
  if (state === "running") return "held";
  return state === "ending" ? "ending" : "lost";
}

/**
 * Ends a job, or puts it back in line, unless it was asked to end; false where this process no longer held it, and
 * nothing is written.
 */
export async function endJob(
  place: Place,
  { id, turn }: Lease,
  { isGivenBack = false, message, pause = 0, state, told }: Ending,
): Promise<boolean> {
  const now = later(place, 0);
  const isHeld = sql`id = ${id} and turn = ${turn} and state in ('running', 'ending')`;
  const said = sql`told = ${json(told)}, message = ${message ?? null}, lease_until = null, updated_at = ${now}`;
  const [back] =
    state === "waiting"
      ? await runSql(
          place,
          sql`update jobs set state = 'waiting', not_before = ${later(place, pause)}, attempts = attempts - ${isGivenBack ? 1 : 0}, ${said}
            where ${isHeld} and state = 'running' returning id`,
        )
      : [];
  if (back) return true;
  const [ended] = await runSql(
    place,
    sql`update jobs set state = ${state === "waiting" ? "cancelled" : state}, open_key = null, ended_at = ${now}, ${said}
      where ${isHeld} returning id`,
  );
  return ended !== undefined;
}

/** Asks a job to end: at once where nobody works on it, else at its next step. */
export async function cancelJob(place: Place, id: number): Promise<void> {
  const now = later(place, 0);
  await runSql(
    place,
    sql`update jobs set state = case when state = 'waiting' then 'cancelled' else 'ending' end,
        open_key = case when state = 'waiting' then null else open_key end,
        ended_at = case when state = 'waiting' then ${now} else null end, updated_at = ${now}
      where id = ${id} and state in ('waiting', 'running')`,
  );
}

/** A kind of work, and how often it is begun at most. */
interface Bound {
  readonly name: string;
  readonly mostAttempts: number;
}

/** Ends what nobody will: jobs asked to end whose process died, and jobs that have killed each process that took them. */
export async function endAbandoned(
  place: Place,
  kinds: readonly Bound[],
): Promise<void> {
  const now = later(place, 0);
  const over = sql`state in ('running', 'ending') and lease_until < ${now}`;
  for (const { mostAttempts, name } of kinds) {
    const hopeless = sql`kind = ${name} and ${over} and (state = 'ending' or attempts >= ${mostAttempts})`;
    const [seen] = await runSql(
      place,
      sql`select id from jobs where ${hopeless} limit 1`,
    );
    if (!seen) continue;
    await runSql(
      place,
      sql`update jobs set message = case when state = 'ending' then null else ${`The program ended ${mostAttempts} times while it worked on this: ask for less at once, and tell an administrator`} end,
          state = case when state = 'ending' then 'cancelled' else 'failed' end,
          open_key = null, turn = turn + 1, lease_until = null, ended_at = ${now}, updated_at = ${now}
        where ${hopeless}`,
    );
  }
}

/** Days that a job is remembered after its end. */
const rememberedDays = 30;

/** Forgets jobs that ended long ago. */
export async function forgetJobs(place: Place): Promise<void> {
  const past = sql`ended_at < ${later(place, -rememberedDays * 24 * 60 * 60)}`;
  const [seen] = await runSql(
    place,
    sql`select id from jobs where ${past} limit 1`,
  );
  if (seen) await runSql(place, sql`delete from jobs where ${past}`);
}
