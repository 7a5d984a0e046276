/** The size the viewport must have to show the page without scrolling downwards. */
function pageSize() {
  const {scrollHeight} = document.documentElement;
  return {width: innerWidth, height: Math.max(innerHeight, scrollHeight)};
}

/**
 * Writes a PNG of the page's viewport to `path`. For a full page the viewport is first made as high as the page,
 * which is the one way that all three engines have.
 */
export async function takePicture(page, {path, fullPage = false}) {
  if (fullPage) await page.setViewport(await page.evaluate(pageSize));
  await page.screenshot({path});
}
