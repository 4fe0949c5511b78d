/**
 * Where people ask for pictures while they work: a few threads that stay warm, a queue in which everybody gets
 * a turn, and a bound on what each question may take. It reads no CMS, keeps no file and judges no right.
 */
import type { Toolkit } from "#brand";
import { ToolkitError } from "../errors.ts";
import type { PreviewView } from "../preview.ts";
import type { RenderRequest } from "../request.ts";
import type { ReadOriginal } from "../supplies.ts";
import type { PlainRequest } from "../workers/messages.ts";
import { DeskThread, type DeskTask } from "./desk-thread.ts";
import { FairQueue, type Waiting } from "./fair-queue.ts";
import type { DeskAnswer, DeskQuestion } from "./messages.ts";

export type { OutputFit } from "../fits.ts";
export type { SaidPage } from "./messages.ts";

/** Who asks about what. */
export interface DeskAsker {
  readonly toolkit: Toolkit;
  /** Everybody gets a turn. */
  readonly person: string;
  /** A newer question of the same session takes the place of one that waits. */
  readonly session?: string | undefined;
  /** Ends it where it still waits; what runs is ended by its time. */
  readonly signal?: AbortSignal | undefined;
}

/** The answer to one kind of question. */
export type AnswerTo<Kind extends DeskAnswer["kind"]> = Extract<
  DeskAnswer,
  { readonly kind: Kind }
>;

/** The threads that answer people. */
export interface RenderDesk {
  preview(
    request: RenderRequest,
    view: PreviewView,
    asker: DeskAsker,
  ): Promise<AnswerTo<"preview">>;
  fits(
    requests: readonly RenderRequest[],
    asker: DeskAsker,
  ): Promise<AnswerTo<"fits">>;
  /** What an output would be made from, and what preflight says of it: nothing is painted. */
  plan(request: RenderRequest, asker: DeskAsker): Promise<AnswerTo<"plan">>;
  produce(
    request: RenderRequest,
    asker: DeskAsker,
  ): Promise<AnswerTo<"produce">>;
  /** Stops the threads. What is under way fails. */
  close(): Promise<void>;
}

/** What a desk is opened with. */
export interface DeskOptions {
  readonly readOriginal: ReadOriginal;
  /** One unless told. */
  readonly threads?: number;
  /** How long a question may take, milliseconds. */
  readonly limits?: Partial<Readonly<Record<DeskQuestion["kind"], number>>>;
  /** How many questions may wait. */
  readonly bounds?: { readonly inAll: number; readonly perPerson: number };
}

const usualLimits = {
  preview: 10_000,
  fits: 10_000,
  plan: 10_000,
  produce: 120_000,
};
const usualBounds = { inAll: 600, perPerson: 150 };

/** Bytes of decoded pixels and of painted layers that all threads together may keep. */
const pixelLimit = 256 * 1024 * 1024;
const layerLimit = 96 * 1024 * 1024;

interface Job extends Waiting {
  readonly task: DeskTask;
  readonly resolve: (answer: DeskAnswer) => void;
}

/** Opens a desk. Its threads start when they are first asked. */
export function openRenderDesk({
  bounds = usualBounds,
  limits,
  readOriginal,
  threads = 1,
}: DeskOptions): RenderDesk {
  const allowed = { ...usualLimits, ...limits };
  const queue = new FairQueue<Job>(bounds);
  const lanes = Array.from(
    { length: threads },
    () =>
      new DeskThread({
        readOriginal,
        pixelLimit: Math.floor(pixelLimit / threads),
        layerLimit: Math.floor(layerLimit / threads),
      }),
  );

  function pump(): void {
    const lane = lanes.find(({ isFree }) => isFree);
    const job = lane && queue.take();
    if (!lane || !job) return;
    void lane.ask(job.task).then(job.resolve, job.refuse).finally(pump);
    pump();
  }

  function ask(
    question: DeskQuestion,
    { person, session, signal, toolkit }: DeskAsker,
  ): Promise<DeskAnswer> {
    const task = { toolkit, question, milliseconds: allowed[question.kind] };
    return new Promise((resolve, refuse) => {
      if (signal?.aborted) return refuse(gone());
      const job: Job = { person, session, refuse, resolve, task };
      const leave = () => queue.drop(job) && refuse(gone());
      signal?.addEventListener("abort", leave, { once: true });
      queue.add(job);
      pump();
    });
  }

  return {
    async preview(request, view, asker) {
      const question = {
        kind: "preview",
        request: plain(request),
        view,
      } as const;
      const answer = await ask(question, asker);
      if (answer.kind === "preview") return answer;
      throw confused(answer);
    },
    async fits(requests, asker) {
      const question = { kind: "fits", requests: requests.map(plain) } as const;
      const answer = await ask(question, asker);
      if (answer.kind === "fits") return answer;
      throw confused(answer);
    },
    async plan(request, asker) {
      const question = { kind: "plan", request: plain(request) } as const;
      const answer = await ask(question, asker);
      if (answer.kind === "plan") return answer;
      throw confused(answer);
    },
    async produce(request, asker) {
      const question = { kind: "produce", request: plain(request) } as const;
      const answer = await ask(question, asker);
      if (answer.kind === "produce") return answer;
      throw confused(answer);
    },
    async close() {
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}

const plain = ({ format, template, ...rest }: RenderRequest): PlainRequest => ({
  ...rest,
  template: template.name,
  format: format.code,
});

const gone = () =>
  new ToolkitError("superseded", "Nobody waits for this picture any more");

const confused = ({ kind }: DeskAnswer) =>
  new Error(`A thread of the desk answered with "${kind}" to something else`);
