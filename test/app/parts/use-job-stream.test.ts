// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  useJobStream,
  type JobHeard,
} from "../../../src/app/(portal)/parts/use-job-stream.ts";
import { renderHook } from "../../support/render-hook.tsx";

/** The browser's side of a stream, held by the test. */
class Stream {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readonly address: string;
  readyState = 1;
  onmessage: ((event: { readonly data: string }) => void) | undefined;
  onerror: (() => void) | undefined;

  constructor(address: string) {
    this.address = address;
    Stream.opened.push(this);
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }

  say(state: string, told?: unknown): void {
    this.onmessage?.({ data: JSON.stringify({ state, told }) });
  }

  break(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.();
  }
}

const heard = () => ({
  onTold: vi.fn<JobHeard["onTold"]>(),
  onEnd: vi.fn<JobHeard["onEnd"]>(),
});

const followed = (job: number | undefined, hears: JobHeard) =>
  renderHook(
    (given: { job: number | undefined; hears: JobHeard }) => {
      useJobStream(given.job, given.hears);
      return true;
    },
    { job, hears },
  );

const only = (): Stream => {
  const [stream, ...more] = Stream.opened;
  expect(more).toEqual([]);
  if (!stream) throw new Error("Expected a stream to be open");
  return stream;
};

beforeEach(() => {
  Stream.opened = [];
  vi.stubGlobal("EventSource", Stream);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a page that follows a job", () => {
  it("opens nothing while there is none", () => {
    followed(undefined, heard());
    expect(Stream.opened).toEqual([]);
  });

  it.each(["waiting", "running", "ending"])(
    "hears how far it is while it is %s, and goes on listening",
    (state) => {
      const hears = heard();
      followed(7, hears);
      only().say(state, { done: 3 });
      expect(only().address).toBe("/api/jobs/7/progress");
      expect(hears.onTold.mock.calls).toEqual([[{ done: 3 }]]);
      expect(hears.onEnd).not.toHaveBeenCalled();
      expect(only().readyState).toBe(1);
    },
  );

  it.each(["finished", "failed", "cancelled"])(
    "hears the last word and then the end where it is %s, and listens no more",
    (state) => {
      const hears = heard();
      followed(7, hears);
      only().say(state, { done: 9 });
      expect(hears.onTold.mock.calls).toEqual([[{ done: 9 }]]);
      expect(hears.onEnd).toHaveBeenCalledTimes(1);
      expect(only().readyState).toBe(Stream.CLOSED);
    },
  );

  it("leaves it to the browser to open a stream again that broke", () => {
    const hears = heard();
    followed(7, hears);
    only().break(0);
    expect(hears.onEnd).not.toHaveBeenCalled();
    only().say("finished");
    expect(hears.onEnd).toHaveBeenCalledTimes(1);
  });

  it("takes a stream that is refused for the end: the session is over", () => {
    const hears = heard();
    followed(7, hears);
    only().break(Stream.CLOSED);
    expect(hears.onEnd).toHaveBeenCalledTimes(1);
  });

  it("tells whom the page last named, over the stream that it has", () => {
    const [first, second] = [heard(), heard()];
    const page = followed(7, first);
    page.renderWith({ job: 7, hears: second });
    only().say("running", "half");
    expect(first.onTold).not.toHaveBeenCalled();
    expect(second.onTold.mock.calls).toEqual([["half"]]);
  });

  it("leaves one job for the next", () => {
    const page = followed(7, heard());
    page.renderWith({ job: 8, hears: heard() });
    expect(
      Stream.opened.map(({ address, readyState }) => [address, readyState]),
    ).toEqual([
      ["/api/jobs/7/progress", Stream.CLOSED],
      ["/api/jobs/8/progress", 1],
    ]);
  });

  it("listens no more once it is left", () => {
    const page = followed(7, heard());
    page.leave();
    expect(only().readyState).toBe(Stream.CLOSED);
  });
});
