import { describe, expect, it } from "vitest";
import { bottom, mm, mmToPt, pt, ptToMm, type Box } from "#brand";
import type { SheetSide } from "../../../src/render/imposition/plan.ts";
import { planSheet } from "../../../src/render/imposition/plan-sheet.ts";
import { boxBehind } from "../../../src/render/imposition/turn-sheet.ts";
import { around, request } from "./plan-request.ts";

const near = (of: Box) => ({
  x: expect.closeTo(of.x, 6),
  y: expect.closeTo(of.y, 6),
  width: expect.closeTo(of.width, 6),
  height: expect.closeTo(of.height, 6),
});

describe("a sheet that is turned", () => {
  it.each([
    ["long", "left"],
    ["short", "left"],
    ["long", "top"],
    ["short", "top"],
  ] as const)(
    "on its %s edge has each page 2 exactly behind its page 1, items bound at the %s",
    (flip, bindingEdge) => {
      const plan = planSheet(
        request(
          { trim: [105, 148] },
          {
            pages: [6],
            isDuplex: true,
            flip,
            bindingEdge,
            copies: 3,
            gripper: mmToPt(mm(12)),
          },
        ),
      );
      const fronts = plan.sides.filter(({ face }) => face === "front");
      const backs = plan.sides.filter(({ face }) => face === "back");
      expect(fronts.length).toBe(plan.sheets);
      expect(backs.map(({ sheet }) => sheet)).toEqual(
        fronts.map(({ sheet }) => sheet),
      );
      for (const [index, front] of fronts.entries()) {
        const back = backs[index];
        expect(back?.placements.map(({ page }) => page)).toEqual(
          front.placements.map(({ page }) => page + 1),
        );
        for (const [cell, { trim, clip }] of front.placements.entries()) {
          const behind = back?.placements[cell];
          expect(behind?.trim).toEqual(near(boxBehind(trim, plan.sheet, flip)));
          expect(behind?.clip).toEqual(near(boxBehind(clip, plan.sheet, flip)));
        }
      }
    },
  );

  it("shows its marks through the paper", () => {
    for (const flip of ["long", "short"] as const) {
      const { sheet, sides } = planSheet(
        request({ trim: [99, 210] }, { pages: [2], isDuplex: true, flip }),
      );
      const seen = (side: SheetSide | undefined) =>
        [...(side?.trimMarks ?? []), ...(side?.centerMarks ?? [])].map(around);
      const front = seen(sides[0]).map((of) => boxBehind(of, sheet, flip));
      expect(front.length).toBeGreaterThan(12);
      expect(seen(sides[1])).toHaveLength(front.length);
      for (const mark of seen(sides[1]))
        expect(
          front.some(
            (of) =>
              Math.abs(of.x - mark.x) < 0.01 && Math.abs(of.y - mark.y) < 0.01,
          ),
        ).toBe(true);
    }
  });

  /** Where the head of an item points: right and down are positive. */
  const head = { 0: [0, -1], 90: [1, 0], 180: [0, 1], 270: [-1, 0] } as const;

  it.each([
    ["long", "left", [99, 210], 1],
    ["short", "left", [99, 210], 1],
    ["long", "top", [99, 210], -1],
    ["short", "top", [99, 210], -1],
    ["long", "left", [210, 297], 1],
    ["short", "right", [210, 297], 1],
    ["long", "bottom", [210, 297], -1],
  ] as const)(
    "on its %s edge keeps the heads of items bound at the %s (%j) where their readers expect them",
    (flip, bindingEdge, trim, sense) => {
      const { sheet, sides } = planSheet(
        request({ trim }, { pages: [2], isDuplex: true, flip, bindingEdge }),
      );
      const [front, back] = sides.map(({ placements }) => placements[0]);
      const [x, y] = head[front?.rotation ?? 0];
      const paper = boxBehind(
        {
          x: pt(100 + 10 * x),
          y: pt(100 + 10 * y),
          width: pt(0),
          height: pt(0),
        },
        sheet,
        flip,
      );
      const middle = boxBehind(
        { x: pt(100), y: pt(100), width: pt(0), height: pt(0) },
        sheet,
        flip,
      );
      expect(
        head[back?.rotation ?? 0].map((part) => part * sense * 10 + 0),
      ).toEqual([
        expect.closeTo(paper.x - middle.x, 6),
        expect.closeTo(paper.y - middle.y, 6),
      ]);
    },
  );

  it("leaves the back of an odd page white", () => {
    const { sides } = planSheet(
      request({ trim: [148, 210] }, { pages: [3], isDuplex: true, copies: 1 }),
    );
    expect(
      sides.map(({ placements }) => placements.map(({ page }) => page)),
    ).toEqual([[0, 2], [1]]);
  });

  it("never puts one file's page behind another's", () => {
    const { sides } = planSheet(
      request(
        { trim: [148, 210] },
        { pages: [1, 2], isDuplex: true, copies: 1 },
      ),
    );
    expect(
      sides.map(({ placements }) => placements.map(({ page }) => page)),
    ).toEqual([[0, 1], [2]]);
  });
});

describe("grippers", () => {
  it("keep the foot free, and the head too when the sheet tumbles", () => {
    const spread = (flip: "long" | "short") => {
      const { sides } = planSheet(
        request(
          { trim: [297, 210], sheet: "b2" },
          { pages: [2], isDuplex: true, flip, gripper: mmToPt(mm(30)) },
        ),
      );
      return sides.map(({ bleed }) => [
        ptToMm(bleed.y),
        740 - ptToMm(bottom(bleed)),
      ]);
    };
    for (const [, foot = 0] of spread("long"))
      expect(foot).toBeGreaterThan(29.9);
    for (const margins of spread("short"))
      expect(Math.min(...margins)).toBeGreaterThan(29.9);
  });
});
