// The table of the first page: only the rows that have all the words typed. The address keeps them.
(() => {
  'use strict';

  const bar = document.querySelector('[data-table-filter]');
  const input = bar.querySelector('input');
  const status = bar.querySelector('[role="status"]');
  const plain = text => text.normalize('NFKC').toLowerCase();
  const rows = [...bar.parentElement.querySelectorAll('tbody tr')].map(row => ({row, text: plain(row.textContent)}));

  const show = () => {
    const words = plain(input.value).split(/\s+/).filter(word => word !== '');
    for (const {row, text} of rows) {
      row.hidden = !words.every(word => text.includes(word));
    }
    const shown = rows.filter(({row}) => !row.hidden).length;
    status.textContent = words.length === 0
      ? ''
      : bar.dataset.shown.replace('{shown}', shown).replace('{all}', rows.length);
  };

  const read = () => {
    input.value = new URLSearchParams(location.search).get('filter') ?? '';
    show();
  };

  /** Typing is one step of the reader's way, so that Back leads to where he came from. */
  const keep = () => {
    const address = new URL(location.href);
    if (input.value.trim() === '') {
      address.searchParams.delete('filter');
    } else {
      address.searchParams.set('filter', input.value.trim());
    }
    history.replaceState(history.state, '', address);
  };

  input.addEventListener('input', () => {
    show();
    keep();
  });
  addEventListener('popstate', read);
  addEventListener('pageshow', read);
  bar.hidden = false;
  read();
})();
