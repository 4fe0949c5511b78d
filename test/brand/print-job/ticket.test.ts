import { describe, expect, it } from "vitest";
import { checkTicket, spineOf, ticketRules } from "#brand";
import { factsFor, sampleTicket } from "../../support/sample-ticket.ts";
import { faultyTickets, wholeTickets } from "./tickets.table.ts";

describe("a ticket is refused at its field, with what to do", () => {
  it.each(
    faultyTickets.map(
      ([code, name, change, field, facts = factsFor("a3")]) => ({
        code,
        name,
        change,
        field,
        facts,
      }),
    ),
  )("$code: $name", ({ change, code, facts, field }) => {
    const { faults } = checkTicket({ ...sampleTicket, ...change }, facts);
    const found = faults.find((fault) => fault.code === code);
    expect(found).toMatchObject({ field });
    expect(found?.hint).toMatch(/^[A-Z]/);
  });

  it.each([
    ["costCode", "Write the cost code that pays for it"],
    ["quantity", "Write how many are ordered"],
    ["neededBy", "Choose the day by which it is needed"],
    ["deliveries", "Add where it is delivered to"],
    ["stock.type", "Choose the stock"],
  ])("without %s it says what to do", (field, says) => {
    const [first = "", second] = field.split(".");
    const given = {
      ...sampleTicket,
      [first]: second ? { [second]: undefined } : undefined,
    };
    const { faults, isComplete } = checkTicket(given, factsFor("a3"));
    expect(isComplete).toBe(false);
    expect(faults.find((fault) => fault.field === field)?.hint).toBe(says);
  });

  it("has a fixture for every rule", () => {
    const tried = new Set(faultyTickets.map(([code]) => code));
    expect(ticketRules.filter(({ code }) => !tried.has(code))).toEqual([]);
  });

  it("is refused whole where it is no ticket at all", () => {
    expect(checkTicket("200 posters", factsFor("a3")).isComplete).toBe(false);
  });
});

describe("a ticket is whole", () => {
  it.each(wholeTickets)("%s", (_, change, facts) => {
    const { faults } = checkTicket({ ...sampleTicket, ...change }, facts);
    expect(faults.filter(({ severity }) => severity === "block")).toEqual([]);
  });

  it("with a warning where a weight is unusual", () => {
    const { faults, isComplete } = checkTicket(
      { ...sampleTicket, stock: { type: "silk", grammage: 350 } },
      factsFor("a3"),
    );
    expect(isComplete).toBe(true);
    expect(faults.map(({ code }) => code)).toEqual(["ticket/weight"]);
  });
});

it("a spine is as wide as its leaves and its cover", () => {
  const stock = { type: "uncoated", grammage: 90 };
  expect(spineOf({ pages: 2, stock })).toBeCloseTo(0.11, 2);
  expect(spineOf({ pages: 100, stock, cover: stock })).toBeCloseTo(5.71, 2);
});
