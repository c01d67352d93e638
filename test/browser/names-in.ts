/** Runs in a page: the names in its picture with what each covers: other names, nodes, or what is outside of the picture. */
export function namesIn(): { name: string; covers: string[] }[] {
  const picture = document.querySelector('.graph-picture')!.getBoundingClientRect();
  // A line's box is a bit higher than its letters.
  const isOver = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2.5 && b.top < a.bottom - 2.5;
  const texts = [...document.querySelectorAll<SVGTextElement>('.labels .label')];
  const shapes = [...document.querySelectorAll('.nodes .shape')];
  /** Without its halo, which Firefox takes for a part of a text's rectangle. */
  const rectOf = (text: SVGTextElement) => {
    const { x, y, width, height } = text.getBBox();
    const { a, e, f } = text.getScreenCTM()!;
    return new DOMRect(x * a + e, y * a + f, width * a, height * a);
  };
  return texts.map(text => {
    const box = rectOf(text);
    const isInside =
      box.left >= picture.left && box.right <= picture.right && box.top >= picture.top && box.bottom <= picture.bottom;
    return {
      name: [...text.children].map(line => line.textContent).join(' '),
      covers: [
        ...texts.filter(other => other !== text && isOver(box, rectOf(other))).map(({ textContent }) => textContent),
        ...shapes
          .filter(shape => isOver(box, shape.getBoundingClientRect()))
          .map(shape => shape.closest('[data-node]')!.getAttribute('data-node')!),
        ...(isInside ? [] : ['the edge']),
      ],
    };
  });
}
