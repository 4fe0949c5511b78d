import type { ReactNode } from "react";
import { readElements, type ArtboardNode } from "../artboard.ts";
import { openFonts } from "../gather.ts";
import type { LayoutContext } from "../layout/layout-context.ts";
import { shapeAll } from "../layout/lay-out.ts";
import { placeNodes, type Placed, type Room } from "../layout/place-tree.ts";
import type { Supplies } from "../supplies.ts";

/** Elements at their places, and how high they are together. */
export interface Measured {
  readonly placed: readonly Placed[];
  readonly height: number;
}

/** Reads elements once and measures them at any width; it opens the fonts that their words need. */
export class Measure {
  readonly #context: LayoutContext;
  readonly #supplies: Supplies;
  #keys = 0;

  constructor(context: LayoutContext, supplies: Supplies) {
    this.#context = context;
    this.#supplies = supplies;
  }

  /** A key that nothing else in the document has. */
  key(what: string): string {
    return `${what}-${++this.#keys}`;
  }

  /** How far from the left something stands that begins `start` after the edge of its room. */
  fromStart(start: number, width: number, room: number): number {
    return this.#context.direction === "rtl" ? room - start - width : start;
  }

  /** Measures an element tree in a room. */
  async elements(node: ReactNode, room: Omit<Room, "direction">) {
    return this.nodes(readElements(this.#context.template, node), room);
  }

  /** Measures elements that are read already. */
  async nodes(
    nodes: readonly ArtboardNode[],
    room: Omit<Room, "direction">,
  ): Promise<Measured> {
    const { direction, language } = this.#context;
    await openFonts(nodes, language, this.#supplies.fonts);
    return placeNodes(
      nodes,
      { ...room, direction },
      {
        texts: shapeAll(nodes, this.#context, this.#supplies),
        supplies: this.#supplies,
        ease: 1,
      },
    );
  }
}
