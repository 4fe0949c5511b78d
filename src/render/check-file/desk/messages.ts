import type { Brand } from "#brand";
import type { PlainError } from "../../workers/messages.ts";
import type { CheckAsked } from "../check-file.ts";
import type { FileCheck } from "../file-check.ts";

/** From the desk to its thread. */
export interface ToCheckThread {
  readonly job: number;
  readonly asked: CheckAsked;
  readonly brand: Brand;
}

/** From the thread to the desk. */
export type FromCheckThread =
  | {
      readonly kind: "checked";
      readonly job: number;
      readonly check: FileCheck;
    }
  | {
      readonly kind: "failed";
      readonly job: number;
      readonly error: PlainError;
    };
