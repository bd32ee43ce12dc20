/** The look of the HTML edition: set into the elements, since many mail programs know no stylesheet; what is for dark screens stays one. */
export const editionStyle = `body {
  margin: 0;
  background: #fdfcf9;
  color: #1f2328;
  font-family: Charter, Georgia, serif;
  font-size: 17px;
  line-height: 1.5;
}

.page {
  max-width: 640px;
  margin: 0 auto;
  padding: 24px 16px 40px;
}

a {
  color: #1f5fa8;
}

h1 {
  margin: 0 0 4px;
  font-size: 26px;
  line-height: 1.25;
}

h2 {
  margin: 32px 0 8px;
  font-size: 21px;
  line-height: 1.3;
}

.paper {
  padding: 12px 0;
  border-top: 1px solid #d9d5cb;
}

h3 {
  margin: 0;
  font-size: 17px;
  line-height: 1.35;
}

.meta {
  margin: 4px 0 0;
  color: #57606a;
  font-family: Arial, sans-serif;
  font-size: 14px;
}

@media (prefers-color-scheme: dark) {
  body {
    background: #14171c !important;
    color: #dfe3e8 !important;
  }

  a {
    color: #8ab8f5 !important;
  }

  .paper {
    border-color: #2e3540 !important;
  }

  .meta {
    color: #a0a8b3 !important;
  }
}
`
