/** Where a page stands: its ancestors as links, then the page itself. */
export function Breadcrumb({ trail, here }: { trail: readonly (readonly [address: string, title: string])[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb" className="breadcrumb">
      <ol>
        {trail.map(([address, title]) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
