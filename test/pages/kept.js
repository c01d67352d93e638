/* Makes the page another copy of itself: which one, the fragment says, for that is no part of a page's address. */
const $ = id => document.getElementById(id);
const paragraph = (text, id = '') => Object.assign(document.createElement('p'), { textContent: text, id });
const textsIn = node => {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
};
const rewrite = (node, change) => textsIn(node).forEach(text => (text.data = change(text.data)));
const main = document.querySelector('main');

const COPIES = {
  same() {},
  moved: () => main.append(...[...main.children].reverse()),
  pushedDown() {
    for (let n = 1; n <= 40; n += 1) main.prepend(paragraph(`News of the quay, number ${n}: the tide came in, and went out again.`));
  },
  rewordedAround() {
    $('opening').textContent = 'Since the flood took the bridge there has been a boat here.';
    $('sentence').previousSibling.data = ' It is a matter of minutes to the other bank. ';
    $('sentence').nextSibling.data = ' Somebody writes all of it down. ';
    $('closing').remove();
  },
  wrapped() {
    for (const id of ['sentence', 'short', 'first', 'item'])
      for (const text of textsIn($(id))) {
        const words = text.data.split(/(?<= )/).map(word => {
          const span = document.createElement(word.length % 2 ? 'span' : 'b');
          span.append(word);
          return span;
        });
        text.replaceWith(...words);
      }
  },
  setAnew() {
    rewrite(main, text => text.replaceAll(' the ', '\n      the\u00a0').replace('county', 'coun\u00adty'));
    const table = main.appendChild(document.createElement('table'));
    for (const child of [...main.children]) {
      if (child !== table) table.insertRow().insertCell().append(child);
    }
  },
  inShadow() {
    const host = document.createElement('section');
    main.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(main);
  },
  late() {
    main.remove();
    setTimeout(() => document.body.append(main), 1500);
  },
  changed() {
    rewrite($('sentence'), text => text.replace('market days', 'market mornings').replace('half', 'half fare'));
    rewrite($('second'), text => text.replace('twice', 'two times'));
    rewrite($('item'), text => text.replace('themselves', 'by themselves'));
  },
  deleted() {
    $('sentence').remove();
    $('before-short').remove();
  },
  redrawn() {
    // As frameworks do: all of it is made anew again and again.
    let times = 0;
    const timer = setInterval(() => {
      main.replaceChildren(...[...main.children].map(child => child.cloneNode(true)));
      if (++times === 5) clearInterval(timer);
    }, 250);
  },
};
COPIES[location.hash.slice(1) || 'same']();
