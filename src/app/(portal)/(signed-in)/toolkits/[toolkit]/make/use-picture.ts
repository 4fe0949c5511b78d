"use client";

import { useEffect, useState } from "react";
import type { PreviewAnswer } from "#plugin/studio";

/** A picture that came as an answer, shown from memory. */
export interface ShownPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** The address of an answer's picture, as long as the page shows it. */
export function usePicture(
  picture: PreviewAnswer["picture"],
): ShownPicture | undefined {
  const [shown, setShown] = useState<ShownPicture>();
  useEffect(() => {
    if (!picture) return undefined;
    const { base64, height, mediaType, width } = picture;
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    setShown({ address, width, height });
    // The next picture stands before this one is forgotten.
    return () => {
      setTimeout(() => URL.revokeObjectURL(address), 1_000);
    };
  }, [picture]);
  return shown;
}
