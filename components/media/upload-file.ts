export const acceptedFiles = "image/jpeg,image/png,image/webp,application/pdf";

export function uploadAddress(place: { locale: string; kind: string; id: string }): string {
  return `/api/admin/media/upload?${new URLSearchParams(place)}`;
}
