import { Box } from "../elements.tsx";
import type { Part } from "./part.ts";
import { PromiseTag } from "./promise-tag.tsx";

/** The promise in the top corner, on a white pill so that any photograph will do. */
export function CornerTag({
  input,
  palette,
  measures,
  size,
  flow,
}: Part<unknown> & { readonly size: number }) {
  return (
    <Box pin={{ top: measures.margin.top, start: flow.start }}>
      <PromiseTag
        promise={input.promise}
        language={input.language}
        size={measures.type(size, "label")}
        swatch={palette.promise}
        fill={palette.paper}
      />
    </Box>
  );
}
