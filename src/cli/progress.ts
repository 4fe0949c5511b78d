import cliProgress from "cli-progress";
import { say } from "./answer.ts";

/** Tells how far a pack is. */
export interface Progress {
  step(what: string): void;
  stop(): void;
}

/** A bar on a terminal, plain lines elsewhere, nothing with `--json`. */
export function startProgress(total: number, isSilent: boolean): Progress {
  if (isSilent) return { step: () => {}, stop: () => {} };
  if (!process.stdout.isTTY) {
    let done = 0;
    return {
      step: (what) => say(`[${++done}/${total}] ${what}`),
      stop: () => {},
    };
  }
  const bar = new cliProgress.SingleBar(
    {
      format: "{bar} {value}/{total} {what}",
      hideCursor: true,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { what: "" });
  return { step: (what) => bar.increment(1, { what }), stop: () => bar.stop() };
}
