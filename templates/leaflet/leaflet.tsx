/**
 * Leaflets that are folded: two sides, each panel a page of its own to its reader. Only grounds
 * meet at a fold; words and pictures keep to their panel. It does not impose or mark folds.
 */
import type { ReactElement } from "react";
import { defineTemplate, listSlot } from "../define-template.ts";
import { croppedUnderWords } from "../treatment.ts";
import { Artboard } from "../elements.tsx";
import * as slots from "../parts/slots.ts";
import { ActionPanel } from "./action-panel.tsx";
import { BackCover } from "./back-cover.tsx";
import { Cover } from "./cover.tsx";
import { leafletExamples } from "./leaflet.examples.ts";
import { leafletPart, type LeafletPart } from "./leaflet-part.ts";
import { MessagePanel } from "./message-panel.tsx";
import { leafletFormats, leafletPanels, type PanelJob } from "./panels.ts";
import { PointsPanel } from "./points-panel.tsx";
import { PromisePanel } from "./promise-panel.tsx";

const { layout, ...copySlots } = slots;

const panelFor: Readonly<
  Record<PanelJob, (part: LeafletPart) => ReactElement>
> = {
  cover: Cover,
  promise: PromisePanel,
  message: MessagePanel,
  points: PointsPanel,
  action: ActionPanel,
  back: BackCover,
};

/** A leaflet for racks and letter boxes, folded once or twice: outside, then inside. */
export const leaflet = defineTemplate({
  name: "leaflet",
  title: "Folded leaflet",
  description:
    "Folded once or twice to DL or A5: a cover for the rack, and a panel for each thing to say.",
  version: "1.0.2",
  formats: leafletFormats,
  slots: { ...copySlots, points: listSlot("Key messages", 5, 130) },
  options: { layout },
  examples: leafletExamples,
  treatment: () => croppedUnderWords,
  compose: (input) => {
    const part = leafletPart(input);
    return [1, 2].map((page) => (
      <Artboard>
        {leafletPanels(input.format, page, input.direction).map((panel) => {
          const Panel = panelFor[panel.job];
          return <Panel key={panel.number} {...part} panel={panel} />;
        })}
      </Artboard>
    ));
  },
});
