"use client";

import { OnceShown } from "./once-shown.tsx";

/** Makes a share's link and shows it this once. */
export const ShareLink = () => (
  <OnceShown
    collection="shares"
    endpoint="link"
    field="path"
    unsaved="Save the share first; then make its link here."
    button="Make a new link"
    before="A new link replaces the old one, which closes at once."
    copy="Copy this link now: it is not shown again."
    refused="No link was made: only whoever shares the files may make one."
    show={(path) => new URL(path, window.location.href).href}
  />
);
