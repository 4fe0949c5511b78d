import type {
  Day,
  ElectionRegister,
  Encoding,
  FocalPoint,
  Format,
  LanguageTag,
  Purpose,
} from "#brand";
import type { Template } from "#templates";
import type { PressJob } from "./press-job.ts";
import type { RightsVerdict } from "./rights-verdict.ts";

/** One output that somebody asks for. */
export interface RenderRequest {
  readonly template: Template;
  readonly format: Format;
  readonly purpose: Purpose;
  readonly encoding: Encoding;
  readonly language: LanguageTag;
  /** The template's options; what is left out takes its default. */
  readonly options: Readonly<Record<string, string>>;
  /** Copy for slots, instead of the narrative's. */
  readonly copy: Readonly<Record<string, string | readonly string[]>>;
  /** How many are printed: licences may bound it. Absent where nobody has said. */
  readonly copies?: number;
  /** `Photograph.id`; absent: the toolkit's first. */
  readonly photograph?: string;
  /** Where crops of the photograph are aimed, instead of where the photograph itself says. */
  readonly focalPoint?: FocalPoint;
  /**
   * The day on which it is asked: today, said by whoever asks. What may end is held against it, or
   * against the toolkit's day of issue where that is later or no day is said.
   */
  readonly asked?: Day;
  /**
   * What the rights of photographs say about this very output. Absent where nobody asked, as for
   * an example: an output for use has one for every photograph of its toolkit.
   */
  readonly rights?: readonly RightsVerdict[];
  /**
   * What is known of elections at the moment of the question. Absent where nobody asked, as for an
   * example. No name in it reaches a report or a file.
   */
  readonly election?: {
    readonly register: ElectionRegister;
    readonly moment: Date;
  };
  /** For whom a press file is made; there if and only if the purpose is press. */
  readonly press?: PressJob;
}
