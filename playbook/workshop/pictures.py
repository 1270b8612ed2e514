"""Screenshots that people upload, made fit to keep."""

from __future__ import annotations

import io

from PIL import Image, UnidentifiedImageError

from playbook.errors import Invalid

MAX_SCREENSHOT = 5 * 1024 * 1024
MAX_PIXELS = 40_000_000
#: A screenshot is kept no wider or higher than this: enough for a projector.
SCREENSHOT_SIDE = 1920


def picture(data: bytes) -> bytes:
    """A screenshot fit to keep: PNG, JPEG or WebP up to 5 MB, decoded and written anew as WebP.

    Writing it anew drops metadata and whatever was hidden in the file. Raises Invalid for anything else.
    """
    if len(data) > MAX_SCREENSHOT:
        raise Invalid(
            "This picture is larger than 5 MB. Save it smaller or crop it, then try again.",
            field="screenshot",
        )
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as image:
            if image.width * image.height > MAX_PIXELS:
                raise Invalid("This picture has too many pixels. Save it smaller.", field="screenshot")
            image.load()
            flat = image.convert("RGBA" if image.mode in ("RGBA", "LA", "P") else "RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise Invalid(
            "This is no PNG, JPEG or WebP picture that can be opened. Take the screenshot again.",
            field="screenshot",
        ) from None
    flat.thumbnail((SCREENSHOT_SIDE, SCREENSHOT_SIDE))
    out = io.BytesIO()
    flat.save(out, "WEBP", quality=85, method=4)
    return out.getvalue()


def kept(data: bytes) -> bytes:
    """A picture that `picture` made before, taken as it is: written anew it would lose a little each time.

    It is decoded to be sure that it is one. Raises Invalid otherwise.
    """
    if len(data) <= MAX_SCREENSHOT:
        try:
            with Image.open(io.BytesIO(data), formats=("WEBP",)) as image:
                if max(image.size) <= SCREENSHOT_SIDE:
                    image.load()
                    return data
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            pass
    raise Invalid("The screenshot in this file is damaged. Save the file from the app again.", field="screenshot")
