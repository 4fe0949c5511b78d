/**
 * Answers whether somebody may sign a step, as what and in whose place.
 *
 * Nobody signs their own work unless the step says so, whichever way they come by the right: as holder of the
 * role, for somebody who is away, or as the guardian where nobody else is left.
 */
import type { Day } from "../rights/day.ts";
import type { RouteStep } from "./route.ts";

/** Somebody who may be asked to sign. */
export interface Signatory {
  readonly id: number;
  readonly roles: readonly string[];
}

/** Somebody is away, from one day to another with both of them. */
export interface Absence {
  readonly person: number;
  readonly from: Day;
  readonly until: Day;
  /** Who signs meanwhile; nobody in particular where absent. */
  readonly delegate?: number;
}

/** Everything that the answer depends on. */
export interface SigningGround {
  readonly step: Pick<RouteStep, "allowsOwnWork" | "name" | "roles">;
  /** Whose own work it is: whoever asked for the render, and whoever asked for the approval. */
  readonly owners: readonly number[];
  /** Everybody with a login who holds one of the roles. */
  readonly holders: readonly Signatory[];
  readonly absences: readonly Absence[];
  readonly today: Day;
}

/** Whether somebody may sign. */
export type SigningAnswer =
  | {
      readonly kind: "may";
      /** The role by which they sign. */
      readonly as: string;
      /** In whose place, where it is not their own. */
      readonly inPlaceOf?: number;
      /** Whether they sign because nobody else is left. */
      readonly isLastResort?: true;
    }
  | {
      readonly kind: "own-work" | "not-theirs";
      /** A whole sentence. */
      readonly why: string;
    };

/** Who steps in where nobody with a role is left. */
const lastResort = "guardian";

/** Whether somebody may sign a step today. */
export function maySign(
  signatory: Signatory,
  ground: SigningGround,
): SigningAnswer {
  const { step } = ground;
  if (isOwn(signatory.id, ground))
    return {
      kind: "own-work",
      why: `Nobody signs their own work at "${step.name}": somebody else who is ${step.roles.join(" or ")} signs it`,
    };
  const as = roleIn(signatory, ground);
  if (as !== undefined) return { kind: "may", as };
  const [away] = placesOf(signatory, ground);
  if (away) return { kind: "may", ...away };
  const isLeft =
    signatory.roles.includes(lastResort) && !isAnybodyThere(ground);
  return isLeft
    ? { kind: "may", as: lastResort, isLastResort: true }
    : {
        kind: "not-theirs",
        why: `"${step.name}" is signed by any ${step.roles.join(" or ")}`,
      };
}

const isOwn = (person: number, { owners, step }: SigningGround): boolean =>
  !step.allowsOwnWork && owners.includes(person);

const roleIn = (
  { roles }: Signatory,
  { step }: SigningGround,
): string | undefined => step.roles.find((role) => roles.includes(role));

const isAway = (person: number, { absences, today }: SigningGround): boolean =>
  absences.some(
    (absence) =>
      absence.person === person &&
      absence.from <= today &&
      today <= absence.until,
  );

/** For whom somebody signs: those who are away, hold the role, and could sign if they were there. */
const placesOf = (
  { id }: Signatory,
  ground: SigningGround,
): readonly { readonly as: string; readonly inPlaceOf: number }[] =>
  ground.absences
    .filter(
      ({ delegate, from, until }) =>
        delegate === id && from <= ground.today && ground.today <= until,
    )
    .flatMap(({ person }) => {
      const holder = ground.holders.find((one) => one.id === person);
      const as = holder && roleIn(holder, ground);
      return as === undefined || isOwn(person, ground)
        ? []
        : [{ as, inPlaceOf: person }];
    });

/**
 * Whether anybody but the guardian of last resort can sign: a holder who is there, or one whose delegate is. Delegates
 * who are away themselves, in a circle or a chain, are not there.
 */
const isAnybodyThere = (ground: SigningGround): boolean =>
  ground.holders.some(
    ({ id }) =>
      !isOwn(id, ground) &&
      (!isAway(id, ground) ||
        ground.absences.some(
          ({ delegate, from, person, until }) =>
            person === id &&
            delegate !== undefined &&
            !isAway(delegate, ground) &&
            from <= ground.today &&
            ground.today <= until &&
            !isOwn(delegate, ground),
        )),
  );
