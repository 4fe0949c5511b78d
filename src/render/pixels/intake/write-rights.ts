import { embedInJpeg } from "../embed.ts";
import {
  photographXmp,
  type Described,
} from "../metadata/encode-photograph.ts";
import { provenanceOf } from "../../xmp/provenance.ts";

/** The words that go with every copy of a photograph. */
export type Attributed = Described;

/**
 * A copy with what its photograph states now: title, alternative text, creator, credit, copyright,
 * terms and how it came to be, as XMP, EXIF and IPTC's older records, and the sRGB profile.
 *
 * Pixels are not touched, so it is done each time that a copy is handed out.
 */
export function writeRights(
  jpeg: Uint8Array,
  photograph: Attributed,
): Uint8Array {
  return embedInJpeg(Buffer.from(jpeg), {
    xmp: photographXmp(photograph),
    provenance: provenanceOf([photograph]),
  });
}
