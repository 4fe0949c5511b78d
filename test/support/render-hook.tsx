import { act } from "react";
import { createRoot } from "react-dom/client";

/** A hook as it runs in a page. */
export interface RenderedHook<Given, Result> {
  /** What it gave last. */
  readonly current: () => Result;
  readonly renderWith: (given: Given) => void;
  readonly leave: () => void;
}

/** Runs a hook of the client in a page of its own, effects and all. The test's environment is a DOM. */
export function renderHook<Given, Result>(
  useIt: (given: Given) => Result,
  first: Given,
): RenderedHook<Given, Result> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const root = createRoot(document.createElement("div"));
  const last: { result?: Result } = {};
  function Page({ given }: { readonly given: Given }) {
    last.result = useIt(given);
    return null;
  }
  const renderWith = (given: Given) =>
    act(() => root.render(<Page given={given} />));
  renderWith(first);
  return {
    current: () => {
      if (last.result === undefined)
        throw new Error("Expected the hook to have given something");
      return last.result;
    },
    renderWith,
    leave: () => act(() => root.unmount()),
  };
}
