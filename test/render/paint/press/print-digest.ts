/** Prints the digest of a small press file; run by itself in a fresh process. */
import { sha256 } from "../../../../src/render/digest.ts";
import { smallFile } from "./small-file.ts";

process.stdout.write(sha256(await smallFile()));
