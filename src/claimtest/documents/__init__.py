"""Documents as people have them: files, folders and standard input, in several formats, to text that leads back."""

from claimtest.documents.document import Document, Places, Stated
from claimtest.documents.listing import Item, listing
from claimtest.documents.places import PlainPlaces
from claimtest.documents.reading import read_document, settle

__all__ = ["Document", "Item", "Places", "PlainPlaces", "Stated", "listing", "read_document", "settle"]
