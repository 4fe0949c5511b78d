import { describe, expect, inject, it } from "vitest";
import { screens } from "./screens.table.ts";
import { faultless, judgeScreen } from "./support/judge-screen.ts";
import { visits } from "./support/visit.ts";

describe.skipIf(!inject("chromium"))("a screen of the admin", () => {
  const { as } = visits();

  it.each(screens)(
    "has no serious fault of our own, light or dark, and fits a telephone: $name",
    async (screen) => {
      const page = await as(screen.role);
      expect(await judgeScreen(page, screen)).toEqual(faultless);
    },
  );
});
