// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useKeptText } from "../../../src/app/(portal)/parts/use-kept-text.ts";
import { renderHook } from "../../support/render-hook.tsx";

const opened = (place: string) => {
  const page = renderHook((at: string) => useKeptText(at), place);
  return {
    ...page,
    text: () => page.current()[0],
    write: (text: string) => act(() => page.current()[1](text)),
  };
};

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

describe("a text that is kept until it is sent", () => {
  it("is there again after the page was left", () => {
    const first = opened("order-4");
    first.write("The fold is at 99 mm");
    first.leave();
    expect(opened("order-4").text()).toBe("The fold is at 99 mm");
  });

  it("is forgotten once it is empty", () => {
    const first = opened("order-4");
    first.write("The fold");
    first.write("");
    first.leave();
    expect(sessionStorage).toHaveLength(0);
    expect(opened("order-4").text()).toBe("");
  });

  it("is another one in another place, also where the page goes there", () => {
    const page = opened("order-4");
    page.write("Of order 4");
    page.renderWith("order-5");
    expect(page.text()).toBe("");
    page.write("Of order 5");
    page.renderWith("order-4");
    expect(page.text()).toBe("Of order 4");
  });

  it("is written on where the browser keeps nothing", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const page = opened("order-4");
    page.write("The fold");
    expect(page.text()).toBe("The fold");
  });

  it.each(["{", "12", '{"text":"ours?"}'])(
    "is empty where what is kept is no text of ours: %s",
    (kept) => {
      sessionStorage.setItem("order-4", kept);
      expect(opened("order-4").text()).toBe("");
    },
  );
});
