import { describe, expect, it } from "vitest";
import { maySign, type Absence, type SigningGround } from "#brand";
import { sampleStep } from "./samples.ts";

const anna = { id: 1, roles: ["approver"] };
const basil = { id: 2, roles: ["approver", "officer"] };
const officer = { id: 3, roles: ["officer"] };
const guardian = { id: 4, roles: ["guardian"] };

const away = (person: number, delegate?: number): Absence => ({
  person,
  from: "2026-11-20",
  until: "2026-11-27",
  ...(delegate !== undefined && { delegate }),
});

const ground = (given: Partial<SigningGround> = {}): SigningGround => ({
  step: sampleStep(),
  owners: [],
  holders: [anna, basil],
  absences: [],
  today: "2026-11-24",
  ...given,
});

describe("nobody signs", () => {
  it("without the role", () => {
    expect(maySign(officer, ground())).toEqual({
      kind: "not-theirs",
      why: '"Check" is signed by any approver',
    });
  });

  it("their own work", () => {
    expect(maySign(basil, ground({ owners: [basil.id] })).kind).toBe(
      "own-work",
    );
  });

  it("their own work in somebody else's place", () => {
    const absences = [away(anna.id, officer.id)];
    const asked = ground({ owners: [officer.id], absences });
    expect(maySign(officer, asked).kind).toBe("own-work");
  });

  it("in the place of somebody whose own work it is", () => {
    const absences = [away(anna.id, officer.id)];
    const asked = ground({ owners: [anna.id], absences });
    expect(maySign(officer, asked).kind).toBe("not-theirs");
  });

  it.each(["2026-11-19", "2026-11-28"] as const)(
    "in somebody's place on %s, before they are away or after",
    (today) => {
      const absences = [away(anna.id, officer.id)];
      expect(maySign(officer, ground({ absences, today })).kind).toBe(
        "not-theirs",
      );
    },
  );

  it("in the place of somebody who has lost the role", () => {
    const absences = [away(anna.id, officer.id)];
    const asked = ground({ absences, holders: [basil] });
    expect(maySign(officer, asked).kind).toBe("not-theirs");
  });

  it("as the guardian while an approver is there", () => {
    expect(maySign(guardian, ground()).kind).toBe("not-theirs");
  });

  it("as the guardian while a delegate of an approver is there", () => {
    const absences = [away(anna.id, officer.id)];
    const asked = ground({ absences, holders: [anna] });
    expect(maySign(guardian, asked).kind).toBe("not-theirs");
  });

  it.each([
    [
      "are away too, in a chain",
      [anna],
      [away(anna.id, officer.id), away(officer.id, 5)],
    ],
    [
      "sign for each other, in a circle",
      [anna, basil],
      [away(anna.id, basil.id), away(basil.id, anna.id)],
    ],
  ])("but the guardian where delegates %s", (_, holders, absences) => {
    expect(maySign(guardian, ground({ absences, holders }))).toEqual({
      kind: "may",
      as: "guardian",
      isLastResort: true,
    });
  });

  it("as the guardian whose own work it is", () => {
    const asked = ground({ holders: [], owners: [guardian.id] });
    expect(maySign(guardian, asked).kind).toBe("own-work");
  });
});

describe("a step is signed", () => {
  it("by whoever holds one of its roles", () => {
    expect(maySign(anna, ground())).toEqual({ kind: "may", as: "approver" });
  });

  it("by its owner where the step allows it", () => {
    const step = sampleStep({ allowsOwnWork: true });
    expect(maySign(basil, ground({ step, owners: [basil.id] }))).toEqual({
      kind: "may",
      as: "approver",
    });
  });

  it.each(["2026-11-20", "2026-11-24", "2026-11-27"] as const)(
    "on %s by the delegate of somebody who is away, in their place",
    (today) => {
      const absences = [away(anna.id, officer.id)];
      expect(maySign(officer, ground({ absences, today }))).toEqual({
        kind: "may",
        as: "approver",
        inPlaceOf: anna.id,
      });
    },
  );

  it.each<[string, Partial<SigningGround>]>([
    ["nobody holds the role any more", { holders: [] }],
    [
      "everybody who holds it is away without a delegate",
      { absences: [away(anna.id), away(basil.id)] },
    ],
    ["the only one left asked for it", { owners: [anna.id], holders: [anna] }],
    [
      "the only delegate asked for it",
      {
        owners: [officer.id],
        holders: [anna],
        absences: [away(anna.id, officer.id)],
      },
    ],
  ])("by the guardian where %s", (_, given) => {
    expect(maySign(guardian, ground(given))).toEqual({
      kind: "may",
      as: "guardian",
      isLastResort: true,
    });
  });
});
