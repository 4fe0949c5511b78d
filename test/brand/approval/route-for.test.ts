import { describe, expect, it } from "vitest";
import { routeFor, type ApprovalOutput, type ApprovalRoute } from "#brand";
import { sampleOutput, sampleRoute, sampleStep } from "./samples.ts";

const asked = (
  output: Partial<ApprovalOutput>,
  ...routes: readonly Partial<ApprovalRoute>[]
) =>
  routeFor(
    { ...sampleOutput, ...output },
    routes.map((route) => ({ ...sampleRoute, ...route })),
  );

const everything = { key: "everything", name: "Everything" };
const press = { key: "press", name: "Press", purposes: ["press"] } as const;

describe("an output that no row speaks of is refused", () => {
  it("where the matrix is empty", () => {
    expect(() => asked({})).toThrow(
      /^No approval route fits "A3 poster" \(template poster, format poster, purpose press, channel print, no particular risk, £0\)/,
    );
  });

  it.each<[string, Partial<ApprovalRoute>]>([
    ["template", { templates: ["banner"] }],
    ["format", { groups: ["sign"] }],
    ["purpose", { purposes: ["social"] }],
    ["channel", { channels: ["outdoor"] }],
    ["risk", { risks: ["political"] }],
    ["spend", { spendFrom: 1 }],
  ])("where the only row is for another %s", (_, route) => {
    expect(() => asked({}, route)).toThrow("No approval route fits");
  });

  it("where the row that fits asks for nobody", () => {
    expect(() => asked({}, { steps: [] })).toThrow("No approval route fits");
  });
});

describe("the row that an output follows", () => {
  it("is the one that says most of it, wherever it stands", () => {
    const poster = { ...press, key: "poster", groups: ["poster"] };
    expect(asked({}, everything, poster, press).route?.key).toBe("poster");
  });

  it("is the first of two that say as much", () => {
    const poster = { key: "poster", name: "Posters", groups: ["poster"] };
    expect(asked({}, press, poster)).toMatchObject({
      route: { key: "press" },
      why: 'Route "Press": it fits by purpose press, and it stands before "Posters"',
    });
  });

  it("is the one that a guardian puts first, however little it says", () => {
    const political = { ...everything, key: "political", precedence: 10 };
    expect(asked({}, press, political)).toMatchObject({
      route: { key: "political" },
      why: expect.stringContaining('it is put before "Press"'),
    });
  });

  it("is chosen by spend from its very pound on", () => {
    const large = { ...everything, key: "large", spendFrom: 5000 };
    const keyAt = (spend: number) =>
      asked({ spend }, everything, large).route?.key;
    expect([4999, 5000, 5001].map(keyAt)).toEqual([
      "everything",
      "large",
      "large",
    ]);
  });

  it("is chosen by any one of an output's risks", () => {
    const care = {
      ...everything,
      key: "care",
      risks: ["safeguarding"],
    } as const;
    const output = { risks: ["sensitive", "safeguarding"] } as const;
    expect(asked(output, everything, care).route?.key).toBe("care");
  });

  it("is the one for everything else where nothing says more, and says so", () => {
    expect(asked({}, everything).why).toBe(
      'Route "Everything": it is the row for everything else, and no other row fits',
    );
  });
});

describe("the steps of a row", () => {
  const check = sampleStep({ key: "check", isSkippedInsideLocks: true });
  const signOff = sampleStep({ key: "sign-off", within: 1 });
  const steps = [check, signOff];

  it("are all signed, in order, where somebody has written words of their own", () => {
    const decision = asked({ isInsideLocks: false }, { steps });
    expect(decision.steps.map(({ step }) => step.key)).toEqual([
      "check",
      "sign-off",
    ]);
    expect(decision.steps[0]?.why).toBe(
      '"Check" is signed by any approver within 2 working days; it would fall away if every word were the campaign’s own or stood in a slot that the toolkit leaves open',
    );
    expect(decision.skipped).toEqual([]);
  });

  it("fall away where the row lets them and every word is the campaign's own", () => {
    const decision = asked({ isInsideLocks: true }, { steps });
    expect(decision.steps.map(({ step }) => step.key)).toEqual(["sign-off"]);
    expect(decision.skipped.map(({ why }) => why)).toEqual([
      '"Check" falls away: every word is the campaign’s own or stands in an open slot, and the route lets it be skipped then',
    ]);
  });
});

it("a proof is free, even where no row fits", () => {
  expect(asked({ purpose: "proof" })).toMatchObject({ steps: [], skipped: [] });
});
