import { ownPage, type SavedPage } from './own-pages.ts';

/** How often the page's own script adds paragraphs. */
const STEPS = 10;

/** A page whose scripts build half of it after it is there, as frameworks do. */
export function livePage(): SavedPage {
  const { html } = ownPage(100, 5);
  const script = `<script>
    const sections = [...document.querySelectorAll('section')];
    const step = count => {
      for (const section of sections.slice(0, 10)) document.body.append(section.cloneNode(true));
      if (count < ${STEPS}) setTimeout(step, 20, count + 1);
    };
    addEventListener('DOMContentLoaded', () => step(1));
  </script>`;
  return { name: 'own 100 kB, built by script', html: String(html).replace('</body>', `${script}</body>`) };
}
