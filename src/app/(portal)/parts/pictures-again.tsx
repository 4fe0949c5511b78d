"use client";

import { useEffect } from "react";

/** Milliseconds before a picture that did not come is asked for again, and how often. */
const pause = 2_000;
const most = 5;

const isOurs = (target: EventTarget | null): target is HTMLImageElement =>
  target instanceof HTMLImageElement &&
  target.currentSrc.includes("/api/studio/pictures");

/** Asks again for pictures that did not come: right after a start the engine draws many, and some take too long. */
export function PicturesAgain() {
  useEffect(() => {
    const asked = new WeakMap<HTMLImageElement, number>();
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const again = (picture: HTMLImageElement) => {
      const times = asked.get(picture) ?? 0;
      if (times >= most) return;
      asked.set(picture, times + 1);
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          // A browser asks anew where the address is set, though it stays the same.
          const { src, srcset } = picture;
          if (srcset) picture.srcset = srcset;
          picture.src = src;
        },
        pause * (times + 1),
      );
      timers.add(timer);
    };
    const hear = ({ target }: Event) => {
      if (isOurs(target)) again(target);
    };
    // Errors of pictures do not bubble.
    document.addEventListener("error", hear, true);
    // Those that failed before this page could listen.
    for (const picture of document.images)
      if (isOurs(picture) && picture.complete && picture.naturalWidth === 0)
        again(picture);
    return () => {
      document.removeEventListener("error", hear, true);
      timers.forEach(clearTimeout);
    };
  }, []);
  return null;
}
