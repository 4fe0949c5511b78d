/**
 * `POST /api/studio/fits`: how many more letters each slot takes before the first of some formats is full.
 *
 * Of one slot in one format, `left` is how many letters of the campaign's own approved message in the language,
 * repeated, can follow what is written there while every text of the output still fits by layout's own measure:
 * each at its least size or larger, within its lines, and within the box around it. The slot's copy limit bounds
 * it too (`bound: "limit"`). Below zero, it is how many letters must go: those beyond the limit, or those at the
 * end without which the output fits. Over several formats the least counts, and the first format with it is
 * `tightest`.
 */
import type { Endpoint } from "payload";
import { privateJson } from "#collections";
import type { OutputFit } from "#render/desk";
import { fitsSchema, type OutputChoice } from "./asked.ts";
import { openToolkit } from "./open-toolkit.ts";
import { StudioAllowance, studioPerson } from "./person.ts";
import { readBody } from "./read-body.ts";
import { outputName } from "./output-of.ts";
import { requestOf } from "./request-of.ts";
import type { FitsAnswer, SlotFit } from "./shapes.ts";
import type { StudioDesk } from "./studio-desk.ts";

/** As often as previews. */
const allowed = { attempts: 150, seconds: 10 };

/** The endpoint, for the root of the API. */
export function fitsEndpoint(desk: StudioDesk): Endpoint {
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  return {
    path: "/studio/fits",
    method: "post",
    handler: async (req) => {
      const begun = performance.now();
      const person = studioPerson(req);
      allowance.take(person, req);
      const asked = await readBody(req, fitsSchema);
      const toolkit = await openToolkit(req, person, asked.toolkit);
      const requests = asked.choices.map((choice) =>
        requestOf(toolkit, asked, choice),
      );
      const { fits } = await (
        await desk.now()
      ).fits(requests, {
        toolkit,
        person: person.name,
        session: asked.session && `fits ${asked.session}`,
        signal: req.signal,
      });
      const named = requests.map(({ format, template }) => ({
        template: template.name,
        format: format.code,
        name: outputName(template, format),
      }));
      return privateJson({
        ...answerOf(named, fits),
        milliseconds: Math.round(performance.now() - begun),
      } satisfies FitsAnswer);
    },
  };
}

type Named = OutputChoice & { readonly name: string };

/** The least room of each slot over all formats. */
export function answerOf(
  formats: readonly Named[],
  fits: readonly OutputFit[],
): Omit<FitsAnswer, "milliseconds"> {
  const slots = new Map<string, SlotFit>();
  const each = formats.map((format, index) => {
    const {
      fits: doesFit = false,
      misfits = [],
      rooms = [],
    } = fits[index] ?? {};
    for (const { bound, left, slot, used } of rooms) {
      const known = slots.get(slot);
      if (!known || left < known.left)
        slots.set(slot, { slot, used, left, bound, tightest: format });
    }
    return { ...format, fits: doesFit, misfits };
  });
  const first = each.find((format) => !format.fits);
  return {
    slots: [...slots.values()],
    formats: each,
    ...(first && {
      firstMisfit: {
        template: first.template,
        format: first.format,
        name: first.name,
        slot: first.misfits[0] ?? "",
      },
    }),
  };
}
