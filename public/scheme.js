// Sets the reader's colours before anything is drawn. Sites of one host share its storage, so the key carries this site's path.
{
  const base = new URL('.', document.currentScript.src).pathname
  document.documentElement.dataset.base = base
  // The search page makes room for an answer.
  document.documentElement.toggleAttribute('data-asked', /[?&](?:q|theme|listed|code)=[^&]/.test(location.search))
  try {
    const scheme = localStorage.getItem(`${base}scheme`)
    if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme
  } catch {
    // Storage is switched off: the system's colours stand.
  }
}
