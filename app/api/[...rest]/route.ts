function refuse(): Response {
  return Response.json({ error: "not-found" }, { status: 404 });
}

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
