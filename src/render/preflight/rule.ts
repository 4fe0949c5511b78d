import type { Toolkit } from "#brand";
import type { Composition } from "../compose.ts";
import type { Finding, FindingCode, Severity } from "../finding.ts";
import type { Frame } from "../frame.ts";
import type { English } from "../language-check/english/english.ts";
import type { RenderRequest } from "../request.ts";
import type { FontLibrary } from "../text/font-library.ts";
import type { Pictures } from "./pictures-beneath.ts";

/** What a rule looks at. It changes nothing. */
export interface Subject {
  readonly toolkit: Toolkit;
  readonly request: RenderRequest;
  readonly composition: Composition;
  readonly frames: readonly Frame[];
  readonly fonts: FontLibrary;
  /** Photographs that something legible stands on; without one, nothing is judged on it. */
  readonly pictures?: Pictures;
  /** What reads English prose, opened for long copy alone. */
  readonly english?: English;
}

/** What a check yields: the rule adds its code and severity. */
export type Observation = Omit<Finding, "code" | "severity"> & {
  readonly severity?: Severity;
};

/** One thing that preflight asks of every output. */
export interface Rule {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The rule in one sentence, as a brand guardian would say it. */
  readonly says: string;
  /** Where the rule or its figure comes from. */
  readonly source: string;
  readonly check: (subject: Subject) => Iterable<Observation>;
}
