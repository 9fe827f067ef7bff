/** The pixels of a place on a page, as a PNG. */
export const shoot = (page, { left, before = 0, top, width, height }) =>
  page.screenshot({
    clip: { x: left + before, y: top, width, height },
    captureBeyondViewport: true,
    optimizeForSpeed: true,
    encoding: 'base64',
  });

/**
 * In how many pixels two pictures differ, in a few words, or nothing. A difference of 1 in 255 is
 * none: where a shape is smooth at its edge, and where it is put on another layer, browsers round.
 */
export const differenceOf = (page, ...pictures) =>
  page.evaluate(
    async (...both) => {
      const [one, other] = await Promise.all(
        both.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const sizes = [one, other].map(({ width, height }) => `${width} by ${height}`);
      if (sizes[0] !== sizes[1]) return `is ${sizes.join(' rather than ')} pixels`;
      const differing = new Set();
      one.data.forEach((value, index) => {
        if (Math.abs(value - other.data[index]) > 1) differing.add(index >> 2);
      });
      if (differing.size === 0) return undefined;
      const [first] = differing;
      const place = `${first % one.width}, ${Math.floor(first / one.width)}`;
      return `differs in ${differing.size} pixels, the first at ${place}`;
    },
    ...pictures,
  );
