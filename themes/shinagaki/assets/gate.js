// Goes on from a page without a language to the reader's own, and keeps the fragment.
(() => {
  'use strict';

  const links = [...document.querySelectorAll('[data-gates] a[hreflang]')];
  const chosen = /(?:^|;\s*)lang=([\w-]+)/.exec(document.cookie);
  const wanted = [...(chosen ? [chosen[1]] : []), ...navigator.languages];

  const base = tag => tag.toLowerCase().split('-')[0];
  const preferred = wanted
    .map(tag => links.find(link => base(link.hreflang) === base(tag)))
    .find(link => link !== undefined);

  const link = preferred ?? links[0];
  if (link) {
    location.replace(link.href + location.hash);
  }
})();
